/** Issues in the words of the author. */
import { type Issue, ISSUE_HELP } from 'news-summary-elements/data.js';

const { __, sprintf } = wp.i18n;

/** An issue as cause, remedy and place: "… Swap the two dates. (Statements, number 2, date)". */
export function tellIssue({ code, path }: Issue): string {
  const { cause, remedy } = ISSUE_HELP[code];
  // translations.js collects these texts from the library.
  const text = [cause, remedy]
    .map((words) => __(words, 'news-summary-elements'))
    .join(' ')
    .replaceAll('`', '');
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
