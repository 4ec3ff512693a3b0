// Proves: src/embed/host.ts, src/embed/tell-height.ts
/** The page for iframes tells its height, and pages around it give the frame that height. */
import { describe, expect, it } from 'vitest';
import { heightMessages } from '../../src/embed/height-messages.js';
import { ARTICLE } from './article.js';
import { animate, contentHeight, EmbedSite, type HostPage, PATIENCE } from './embed-site.js';
import { useSite } from './site.js';

// Bars that take a place of their own, as with a mouse.
const site = useSite({ ignoreDefaultArgs: ['--hide-scrollbars'] });
const embeds = new EmbedSite(site);

const CARD = '?src=/article.json&tag=quote-card';
const WORDS = 'Nobody had agreed on a day.';
const SIZE = 'style="width: 400px; height: 150px; border: 2px solid"';
const OURS = 'data-news-embed title="Quote"';

const src = (query = CARD): string => `src="${embeds.at(query)}"`;

/** A page with one frame that does not follow its height by our script. */
const bare = (frame = `${SIZE} ${src()}`, script = ''): Promise<HostPage> =>
  embeds.host([frame], script, false);

/** Waits until the first frame is as high as what is in it. */
async function expectFits(host: HostPage, place = 0): Promise<void> {
  const frame = await host.frame(WORDS, place);
  await expect
    .poll(async () => (await host.height(place)) - (await contentHeight(frame)), PATIENCE)
    .toBe(0);
  expect(await frame.evaluate(() => innerWidth - document.documentElement.clientWidth)).toBe(0);
}

describe('a height is told', () => {
  it('in the forms of all hosts, by the names that the host has given', async () => {
    const query = `${CARD}&id=chart-7&childId=quote#?secret=aB3`;
    const host = await bare(`${SIZE} ${src(query.replaceAll('&', '&amp;'))}`);
    const height = await contentHeight(await host.frame(WORDS));
    await host.ask();
    const names = { id: 'chart-7', childId: 'quote', secret: 'aB3' };
    await expect
      .poll(async () => (await host.heard()).slice(-8), PATIENCE)
      .toEqual(heightMessages(height, embeds.at(query), names));
    // Nothing here follows: the frame stays as it was made.
    expect(await host.height()).toBe(150);
  });

  it('as a whole number that nothing sticks out of, and again where it has changed', async () => {
    const host = await bare();
    const frame = await host.frame(WORDS);
    await host.ask();
    const before = (await host.told()).at(-1);
    await frame.evaluate(() => {
      document.body.style.paddingBlockEnd = '100.3px';
    });
    await expect.poll(async () => (await host.told()).at(-1), PATIENCE).not.toBe(before);
    expect((await host.told()).at(-1)).toBe(await contentHeight(frame));
    expect((await host.told()).every(Number.isInteger)).toBe(true);
  });

  it('not while the frame is not displayed, and as soon as it is', async () => {
    const host = await embeds.host([`hidden ${OURS} ${src()}`]);
    const handle = await host.page.locator('iframe').elementHandle();
    const frame = await handle.contentFrame();
    await frame?.waitForFunction(() => document.querySelector(':state(ready)'));
    await host.page.evaluate(() => {
      const [hidden] = document.querySelectorAll('iframe');
      hidden?.contentWindow?.postMessage({ type: 'news-height?' }, '*');
    });
    await animate(host.page);
    expect(await host.told()).toEqual([]);
    await host.page.locator('iframe').evaluate((hidden) => {
      hidden.removeAttribute('hidden');
    });
    await expectFits(host);
  });

  it('to nobody by a page that is in no frame', async () => {
    const { page } = await site.open('', { at: `/dist/embed/index.html${CARD}` });
    await page.getByText(WORDS).first().waitFor();
    const heard = await page.evaluate(async () => {
      let count = 0;
      addEventListener('message', () => count++);
      document.body.style.paddingBlockEnd = '100px';
      window.postMessage({ type: 'news-height?' }, '*');
      for (let each = 0; each < 12; each++) await new Promise(requestAnimationFrame);
      return count;
    });
    // The question itself.
    expect(heard).toBe(1);
  });

  it('to the page around it alone, and when that asks alone', async () => {
    site.put(
      '/asker.html',
      `<script>
        addEventListener('message', ({ data }) => {
          if (data !== 'go') return;
          parent.frames[0].postMessage({ type: 'news-height?' }, '*');
          parent.postMessage('asked', '*');
        });
      </script>`,
    );
    const host = await embeds.host(
      [`${SIZE} ${src()}`, `title="Another" src="${embeds.at('', '/asker.html')}"`],
      '',
      false,
    );
    await host.frame(WORDS);
    await host.page.waitForLoadState();
    await host.ask();
    const { length } = await host.told();
    await host.page.evaluate(() => window.frames[1]?.postMessage('go', '*'));
    await expect.poll(() => host.heard(), PATIENCE).toContain('asked');
    await host.ask();
    expect(await host.told()).toHaveLength(length + 1);
  });
});

describe('a host does not drive the height up', () => {
  const follow = (more: number): string =>
    `addEventListener('message', ({ data: { type, height } }) => {
      if (type === 'news-height') document.querySelector('iframe').style.height = height + ${more} + 'px';
    });`;

  it('that makes the frame higher than it was told', async () => {
    const host = await bare(undefined, follow(40));
    const frame = await host.frame(WORDS);
    await host.ask();
    await animate(host.page);
    await host.ask();
    expect(await host.height()).toBe((await contentHeight(frame)) + 40);
    const last = (await host.told()).slice(-2);
    expect(new Set(last).size).toBe(1);
  });

  it('that leaves it lower, so that a scroll bar comes and goes', async () => {
    const style = 'style="width: 600px; height: 150px; border: 0"';
    const host = await bare(`${style} ${src()}`, follow(-4));
    const frame = await host.frame(WORDS);
    // With a scrollbar this content grows by more than is missing.
    await frame.evaluate(() => {
      const rule = document.createElement('style');
      rule.textContent = `footer { container-type: inline-size; }
        footer p { margin: 0; block-size: 10px; }
        @container (width < 600px) { footer p { block-size: 40px; } }`;
      const footer = document.createElement('footer');
      footer.append(document.createElement('p'));
      document.head.append(rule);
      document.body.append(footer);
    });
    await animate(host.page, 60);
    const { length } = await host.told();
    await animate(host.page, 30);
    expect(await host.told()).toHaveLength(length);
    expect(length).toBeLessThan(12);
  });
});

describe('the script for pages with frames', () => {
  it('gives each frame the height of its own content, in any box', async () => {
    const host = await embeds.host([
      `${OURS} ${SIZE} ${src()}`,
      `${OURS} style="width: 280px; box-sizing: border-box; border: 5px solid" ${src()}`,
    ]);
    await expectFits(host, 0);
    await expectFits(host, 1);
    expect(host.said).toEqual([]);
  });

  it('follows when a reader opens something, and when the frame grows narrower', async () => {
    const host = await embeds.host([`${OURS} ${SIZE} ${src()}`]);
    await expectFits(host);
    const closed = await host.height();
    const frame = await host.frame(WORDS);
    await frame.getByRole('button', { name: 'In Russian' }).click();
    await expect.poll(() => host.height(), PATIENCE).not.toBe(closed);
    await expectFits(host);
    await host.page.locator('iframe').evaluate((element) => {
      element.style.width = '280px';
    });
    await expectFits(host);
  });

  it('finds frames that were there before it', async () => {
    const host = await bare(`${OURS} ${SIZE} ${src()}`);
    await host.frame(WORDS);
    await host.ask();
    expect(await host.height()).toBe(150);
    await host.page.addScriptTag({ url: '/dist/cdn/embed-host.js' });
    await expectFits(host);
  });

  it('hears a frame in a sandbox, which has no origin', async () => {
    site.put('/open.json', JSON.stringify(ARTICLE), { 'access-control-allow-origin': '*' });
    const query = '?src=/open.json&tag=quote-card';
    const host = await embeds.host([`sandbox="allow-scripts" ${OURS} ${SIZE} ${src(query)}`]);
    await expectFits(host);
    const origins = await host.page.evaluate(() => window.heard.map(({ origin }) => origin));
    expect(new Set(origins)).toEqual(new Set(['null']));
  });

  const tell = (...heights: readonly unknown[]): string =>
    `<script>
      addEventListener('message', ({ data }) => {
        if (data !== 'go') return;
        for (const height of [${heights.map(String).join()}])
          parent.postMessage({ type: 'news-height', height }, '*');
        parent.postMessage('done', '*');
      });
      parent.postMessage('here', '*');
    </script>`;

  it.each<[string, Partial<Record<'frame' | 'policy' | 'next', string>>, readonly unknown[]]>([
    ['that is none', {}, [30_001, Infinity, NaN, 0, -20, '"400"', '[400]', undefined]],
    ['of a frame that is none of ours', { frame: 'title="Quote"' }, [400]],
    ['of a frame that has gone to another origin', { next: '/teller.html' }, [400]],
    ['of a sandbox that says it is none', { policy: 'sandbox allow-scripts' }, [400]],
  ])('passes over a height %s', async (_, { frame = OURS, policy, next }, heights) => {
    const headers = policy && { 'content-security-policy': policy };
    site.put('/teller.html', tell(...heights), headers || {});
    const host = await embeds.host([`${frame} ${SIZE} src="${embeds.at('', '/teller.html')}"`]);
    const here = async (): Promise<number> =>
      (await host.heard()).filter((data) => data === 'here').length;
    await expect.poll(here, PATIENCE).toBe(1);
    if (next) {
      await host.page.frames()[1]?.goto(site.origin + next);
      await expect.poll(here, PATIENCE).toBe(2);
    }
    await host.page.evaluate(() => window.frames[0]?.postMessage('go', '*'));
    await expect.poll(() => host.heard(), PATIENCE).toContain('done');
    expect(await host.told()).toHaveLength(heights.length);
    expect(await host.height()).toBe(150);
  });

  it('passes over what one frame tells of another, and what the page tells itself', async () => {
    site.put('/teller.html', tell(400));
    const host = await embeds.host([
      `${OURS} ${SIZE} ${src()}`,
      `title="Another" src="${embeds.at('', '/teller.html')}"`,
    ]);
    await expectFits(host);
    const height = await host.height();
    await host.page.evaluate(() => {
      window.postMessage({ type: 'news-height', height: 400 }, '*');
      window.frames[1]?.postMessage('go', '*');
    });
    await expect.poll(() => host.heard(), PATIENCE).toContain('done');
    expect(await host.told()).toContain(400);
    expect(await host.height()).toBe(height);
  });

  it('is small, and leaves no names behind', async () => {
    const host = await embeds.host([], 'window.before = Object.keys(window).length;');
    const added = await host.page.evaluate(
      () => Object.keys(window).length - (window as unknown as { before: number }).before,
    );
    // The counter has its own name.
    expect(added).toBe(1);
    const size = await host.page.evaluate(async () => {
      const answer = await fetch('/dist/cdn/embed-host.js');
      return (await answer.text()).length;
    });
    expect(size).toBeLessThan(1000);
  });
});
