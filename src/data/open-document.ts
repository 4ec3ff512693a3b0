import { findFormat, formatOf, repairText } from './format-registry.js';
import { createIssue, type Issue } from './issue.js';
import { MAX_BYTES } from './limits.js';

/** A document before it is read. */
export interface OpenedDocument {
  /** What claims to be a document of ours, or a part of one; missing where nothing does. */
  readonly document?: unknown;
  readonly issues: readonly Issue[];
}

/**
 * Makes a document of what is given: of JSON text what it says, of another format our own. The format is
 * told by its content, and understood where its file in `formats/` has been imported. Never throws.
 *
 * @param data an object, or JSON text of one
 */
export function openDocument(data: unknown): OpenedDocument {
  const text = typeof data === 'string' ? parse(data) : { document: data, issues: [] };
  const { document } = text;
  try {
    const format = formatOf(document);
    if (!format) return text;
    const found = findFormat(format);
    if (!found)
      return { issues: [...text.issues, createIssue('format', [], `formats/${format}.js`)] };
    const conversion = found.convert(document);
    const issues = [...text.issues, ...conversion.issues];
    const isSilent = !conversion.document && issues.length === 0;
    return { document: conversion.document, issues: isSilent ? [createIssue('shape')] : issues };
  } catch (error) {
    // A getter or a proxy of the page.
    return { issues: [createIssue('shape', [], messageOf(error))] };
  }
}

/** What JSON text says; where it is none, what a registered format makes of it. */
function parse(text: string): OpenedDocument {
  if (text.length > MAX_BYTES) return { issues: [createIssue('too-large')] };
  // A byte order mark is passed over (RFC 8259, section 8.1).
  const json = text.replace(/^\ufeff/, '');
  try {
    return { document: JSON.parse(json) as unknown, issues: [] };
  } catch (error) {
    const document = repairText(json);
    const issue = document ? createIssue('repaired') : createIssue('parse', [], messageOf(error));
    return { document, issues: [issue] };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');
