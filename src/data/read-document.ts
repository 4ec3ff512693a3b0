import { readAs } from './fields.js';
import { createIssue, type Issue } from './issue.js';
import { firstItems, MAX_EVENTS, MAX_ISSUES } from './limits.js';
import { openDocument } from './open-document.js';
import { type Part, partOf, PARTS } from './part.js';
import { Place } from './place.js';
import type { ResolvedDocument } from './resolved-document.js';
import { settledDocumentSchema } from './resolve-references.js';

/** What came of reading: the document, as far as it can be read, and everything that was wrong with it. */
export interface Reading {
  /** Missing when nothing could be read. */
  readonly value?: ResolvedDocument;
  readonly issues: readonly Issue[];
}

// What has been read before is not read again: a summary hands its document to its parts.
const known = new WeakSet();

/**
 * Reads a whole document, or just a part: a quote, an event, a dispute, or a list of one of them.
 * Never throws. What can be read is read, what cannot is left out, nothing is invented. Another format is
 * told by its content, and read where its file in `formats/` has been imported.
 *
 * @param data an object, or JSON text of one
 * @param address where it was loaded from, if it was
 */
export function readDocument(data: unknown, address?: string): Reading {
  if (data === undefined) return { issues: [] };
  if (known.has(data as object)) return { value: data as ResolvedDocument, issues: [] };
  const { document: opened, issues } = openDocument(data);
  // Where nothing was opened, that has been told already.
  if (opened === undefined && issues.length > 0) return { issues };
  try {
    // Copied, as all that follows: what a page gives is asked once for each of its parts.
    const given = Array.isArray(opened) ? firstItems(opened, MAX_EVENTS + 1) : opened;
    const part = Array.isArray(given) ? mostOf(given.map(partOf)) : partOf(given);
    const place = new Place();
    const document = part ? { [part]: given } : given;
    const output = readAs(settledDocumentSchema, document, place);
    if (!output || Object.keys(Object(given) as object).length === 0) {
      return { issues: [...issues, createIssue('shape')] };
    }
    const value = { ...(output as ResolvedDocument), address };
    known.add(value);
    return {
      value,
      issues: issues.concat(
        place.findings
          // A part has no headline, and needs none.
          .filter(({ keys }) => !part || keys[0] === part)
          .slice(0, MAX_ISSUES)
          .map(({ code, found, keys }) =>
            createIssue(
              code,
              keys.slice(part ? 1 : 0),
              typeof found === 'string' ? found.slice(0, 40) : '',
            ),
          ),
      ),
    };
  } catch (error) {
    // A getter or a proxy of the page.
    return { issues: [createIssue('shape', [], error instanceof Error ? error.message : '')] };
  }
}

/** What most of the items are: a bad one does not decide for its neighbours. */
function mostOf(parts: readonly (Part | undefined)[]): Part | undefined {
  const count = (part: Part): number => parts.filter((each) => each === part).length;
  const [most] = [...PARTS].sort((a, b) => count(b) - count(a));
  return most && count(most) > 0 ? most : undefined;
}
