/** What is wrong with data, in the words of whoever writes it. */
import type { Issue } from 'news-summary-elements/data.js';

const { __, sprintf } = wp.i18n;

/** What each kind of issue means for an author. Kinds that cannot come up here keep the words of the library. */
const meanings = (): Readonly<Partial<Record<Issue['code'], string>>> => ({
  'blocked-url': __(
    'This address is not allowed. Use one that begins with https://.',
    'news-summary-elements',
  ),
  date: __(
    'This is not a date. Write 2025-10-16, or 2025-10 for a month, or 2025.',
    'news-summary-elements',
  ),
  'date-order': __('This period ends before it starts.', 'news-summary-elements'),
  'duplicate-id': __('Two have the same id. One was renamed.', 'news-summary-elements'),
  empty: __('There is nothing in it.', 'news-summary-elements'),
  field: __('A value of another kind belongs here. It was left out.', 'news-summary-elements'),
  'html-dropped': __('Tags were taken out; the text stayed.', 'news-summary-elements'),
  'left-out': __('Nothing here can show this. It was left out.', 'news-summary-elements'),
  limit: __('That is too much. The rest was left out.', 'news-summary-elements'),
  missing: __('Something that is needed is missing.', 'news-summary-elements'),
  parse: __(
    'This is not JSON. Copy the whole text, from the first bracket to the last.',
    'news-summary-elements',
  ),
  reference: __('This refers to something that is not there.', 'news-summary-elements'),
  repaired: __('The JSON had a mistake. It was read all the same.', 'news-summary-elements'),
  shape: __('This is JSON, but nothing of an article is in it.', 'news-summary-elements'),
  'too-large': __('The text is too long.', 'news-summary-elements'),
  'unknown-property': __('This property is not known. It was left out.', 'news-summary-elements'),
  'unknown-value': __('This word is not known. It is shown as it is.', 'news-summary-elements'),
  url: __('This is not an address.', 'news-summary-elements'),
  version: __('This was made for a newer version.', 'news-summary-elements'),
});

/** An issue as one sentence with its place: "Statements, number 2, speaker". */
export function tellIssue({ code, path, message }: Issue): string {
  const text = meanings()[code] ?? message;
  const place = tellPlace(path);
  return place ? `${text} (${place})` : text;
}

/** A JSON Pointer in words: lists count from 1 there. */
export const tellPlace = (path: string): string =>
  path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((key) =>
      /^\d+$/.test(key)
        ? sprintf(
            /* translators: %d: a number. */ __('number %d', 'news-summary-elements'),
            Number(key) + 1,
          )
        : key,
    )
    .join(', ');

/** Issues, each told once. */
export const tellIssues = (issues: readonly Issue[]): readonly string[] => [
  ...new Set(issues.map(tellIssue)),
];
