/** JSON scripts between the tags that come, change and go. */
import { describe, expect, it, vi } from 'vitest';
import { mount, TAGS, turn } from '../helpers/mount.js';
import { mockNetwork } from '../helpers/network.js';
import { shownText } from '../helpers/shown-text.js';
import { ARTICLE, scriptOf, WAYS, WORDS } from '../pages/article.js';

const OTHER = {
  headline: 'Council Votes at Last',
  quotes: [{ text: 'At last.', speaker: 'Bea Rookwood' }],
  events: [{ name: 'The vote, at last', date: '2025-03-20' }],
  disputes: [
    {
      topic: 'At last?',
      statements: [
        { text: 'Yes.', speaker: 'A' },
        { text: 'No.', speaker: 'B' },
      ],
    },
  ],
};
const OTHER_JSON = JSON.stringify(OTHER);
const OTHER_WORDS = {
  'news-quote-card': 'At last.',
  'news-event-timeline': 'The vote, at last',
  'news-statement-denial': 'At last?',
  'news-summary': 'Council Votes at Last',
} as const;

function newScript(): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = OTHER_JSON;
  return script;
}

/** Changes of the script between the tags. */
const CHANGES: Readonly<Record<string, (element: Element, old: Element | null) => void>> = {
  added: (element) => {
    element.append(newScript());
  },
  replaced: (_, old) => old?.replaceWith(newScript()),
  rewritten: (_, old) => old?.replaceChildren(OTHER_JSON),
  'rewritten in place': (_, old) => {
    if (old?.firstChild instanceof Text) old.firstChild.data = OTHER_JSON;
  },
};

describe.each(TAGS)('a script between the tags of <%s>', (tag) => {
  it.each(Object.entries(CHANGES))('is read again when it is %s [L4]', async (how, change) => {
    mockNetwork({});
    const first = how === 'added' ? '' : scriptOf(ARTICLE);
    const element = await mount(`<${tag}>${first}</${tag}>`);
    expect(shownText(element).includes(WORDS[tag])).toBe(how !== 'added');
    change(element, element.querySelector('script'));
    await turn();
    expect(shownText(element)).toContain(OTHER_WORDS[tag]);
    expect(shownText(element)).not.toContain(WORDS[tag]);
  });

  it('is gone when it is taken away, and the author’s words are back [L4]', async () => {
    const element = await mount(`<${tag}>${scriptOf(ARTICLE)}<p>Words.</p></${tag}>`);
    element.querySelector('script')?.remove();
    await turn();
    expect(shownText(element)).toBe('Words.');
  });

  it('is read once, however often it is written in one go [L4]', async () => {
    const element = await mount(WAYS.child(tag));
    const script = element.querySelector('script');
    const parse = vi.spyOn(JSON, 'parse');
    for (let i = 0; i < 10; i++) script?.replaceChildren(OTHER_JSON + ' '.repeat(i));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(parse).toHaveBeenCalledTimes(1);
    expect(shownText(element)).toContain(OTHER_WORDS[tag]);
  });

  it('counts as the first of two, and an issue tells of the second [L5]', async () => {
    const element = await mount(`<${tag}>${scriptOf(ARTICLE)}${scriptOf(OTHER)}</${tag}>`);
    expect(shownText(element)).toContain(WORDS[tag]);
    expect(shownText(element)).not.toContain(OTHER_WORDS[tag]);
    expect(element.issues.map(({ code }) => code)).toEqual(['several-sources']);
  });
});
