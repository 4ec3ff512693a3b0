import { findFormat, formatOf, repairText } from './format-registry.js';
import { createIssue, type Issue } from './issue.js';
import { MAX_BYTES } from './limits.js';

/** A document before reading. */
export interface OpenedDocument {
  /** Data to read as a document or a part of one. Missing if there is none. */
  readonly document?: unknown;
  readonly issues: readonly Issue[];
}

/**
 * Parses JSON text and converts third-party formats. A format is detected by its content, and read if its
 * file in `formats/` is imported. Never throws.
 *
 * @param data an object, or JSON text
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
    // Thrown by a getter or a proxy of the page.
    return { issues: [createIssue('shape', [], messageOf(error))] };
  }
}

/** Parses JSON. Invalid JSON goes to the registered formats. */
function parse(text: string): OpenedDocument {
  if (text.length > MAX_BYTES) return { issues: [createIssue('too-large')] };
  // Byte order marks are ignored (RFC 8259, section 8.1).
  const json = text.replace(/^\ufeff/, '');
  try {
    return { document: JSON.parse(json) as unknown, issues: [] };
  } catch (error) {
    const document = repairText(json);
    const issue = document ? createIssue('repaired') : createIssue('parse', [], messageOf(error));
    return { document, issues: [issue] };
  }
}

/** Returns the message of a thrown error; an empty text for any other value. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');
