/** Titles of list items. Pure. */
import { isObject, listOf, type JsonObject } from '../json-edit.js';
import { messages } from '../messages.js';

/** Returns the name of a speaker or outlet, following a reference by id. */
export function nameOf(value: unknown, document: object): string {
  if (typeof value === 'string') {
    const { people, outlets } = document as JsonObject;
    const found = [...listOf(people), ...listOf(outlets)].find(
      (each) => isObject(each) && each['id'] === value,
    );
    return found ? nameOf(found, document) : value;
  }
  return isObject(value) ? textOf(value['name']) || textOf(value['description']) : '';
}

/** Returns the text that identifies an item. Empty if it has none yet. */
export function titleOf(item: unknown, document: object): string {
  if (!isObject(item)) return '';
  const { speaker, text, topic, name, description, date, dateText } = item;
  if (topic !== undefined) return textOf(topic);
  if ('speaker' in item) return join([nameOf(speaker, document), textOf(text)], ': ');
  if ('date' in item || 'status' in item) {
    return join([textOf(name), textOf(dateText) || textOf(date)], ', ');
  }
  return textOf(name) || textOf(description) || textOf(text);
}

/** Returns the noun for the items of a list. */
export const wordFor = (list: string): string => messages.item[list] ?? messages.anItem;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const join = (parts: readonly string[], between: string): string =>
  parts.filter(Boolean).join(between);
