/** Positive control: a careless page inserts strings as markup, and the watch must notice. */
import { watch, type Seen } from './watch.js';

/** Markup of a careless page: the text unescaped in every place. */
const careless = (text: string): string => `<!doctype html><body>
  <p part="name">${text}</p>
  <p title="${text}" class=${text}>Title</p>
  <p style="color: ${text}" part="role">Colour</p>
  <a href="${text}">Link</a>
  <script>var name = "${text}";</script>`;

/** Runs one careless page per text, each in its own frame, and returns the records of the watch. */
export async function seenInCarelessPages(texts: readonly string[]): Promise<readonly Seen[]> {
  const frames = texts.map((text) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { contentWindow: view, contentDocument: page } = frame;
    if (!view || !page) throw new Error('A frame without a page');
    page.open();
    const guard = watch(view as Window & typeof globalThis);
    // Nothing else runs scripts as a page that is loaded does.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    page.write(careless(text));
    page.close();
    return { frame, guard };
  });
  /** Waits until nothing more is executed or asked for, as on a busy machine that takes its time. */
  const calm = async (): Promise<void> => {
    const count = (): number =>
      frames.reduce((sum, { frame, guard }) => {
        if (!frame.contentDocument) return sum;
        const { executed, requests } = guard.seen();
        return sum + executed.length + requests.length;
      }, 0);
    let last: number;
    do {
      last = count();
      await new Promise((go) => setTimeout(go, 500));
    } while (count() !== last);
  };
  await calm();
  for (const { frame } of frames) {
    const links = frame.contentDocument?.querySelectorAll('a') ?? [];
    for (const link of links) if (link.protocol === 'javascript:') link.click();
  }
  await calm();
  const seen = frames.map(({ frame, guard }): Seen => {
    if (frame.contentDocument) return guard.seen();
    return { executed: [], elements: [], requests: [], styles: [], page: ['led away'] };
  });
  for (const { frame } of frames) frame.remove();
  return seen;
}
