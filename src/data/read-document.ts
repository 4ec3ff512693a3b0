import { createIssue, type Issue } from './issue.js';
import { firstItems, MAX_EVENTS, MAX_ISSUES } from './limits.js';
import { messageOf, openDocument } from './open-document.js';
import { type Part, partOf, PARTS } from './part.js';
import { Place } from './place.js';
import type { ResolvedDocument } from './resolved-document.js';
import { settledDocumentSchema } from './resolve-references.js';

/** Result of reading: the readable parts of a document, and its issues. */
export interface Reading {
  /** Missing if nothing could be read. */
  readonly value?: ResolvedDocument;
  readonly issues: readonly Issue[];
}

// Documents already read. A summary passes its document to its parts, which must not read it again.
const known = new WeakSet();

/**
 * Reads a document or a part of one: a quote, an event, a dispute, or a list of these. Never throws. Unreadable
 * parts are left out and reported as issues. Third-party formats are detected by content, and read if their
 * file in `formats/` is imported.
 *
 * @param data an object, or JSON text
 * @param address the address it was loaded from
 */
export function readDocument(data: unknown, address?: string): Reading {
  if (data === undefined) return { issues: [] };
  if (known.has(data as object)) return { value: data as ResolvedDocument, issues: [] };
  const { document: opened, issues } = openDocument(data);
  // The issues already say why nothing was opened.
  if (opened === undefined && issues.length > 0) return { issues };
  try {
    // A copy, because each item of the page is read only once.
    const given = Array.isArray(opened) ? firstItems(opened, MAX_EVENTS + 1) : opened;
    const part = Array.isArray(given) ? mostOf(given.map(partOf)) : partOf(given);
    const place = new Place();
    const document = part ? { [part]: given } : given;
    const output = settledDocumentSchema.read(document, place);
    if (!output || Object.keys(Object(given) as object).length === 0) {
      return { issues: [...issues, createIssue('shape')] };
    }
    const value = { ...output, address };
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
    // Thrown by a getter or a proxy of the page.
    return { issues: [createIssue('shape', [], messageOf(error))] };
  }
}

/** Returns the list that most items belong to, so that one bad item does not decide. */
function mostOf(parts: readonly (Part | undefined)[]): Part | undefined {
  const count = (part: Part): number => parts.filter((each) => each === part).length;
  const [most] = [...PARTS].sort((a, b) => count(b) - count(a));
  return most && count(most) > 0 ? most : undefined;
}
