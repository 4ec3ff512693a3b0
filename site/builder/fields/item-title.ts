/** What an item of a list is called on the form. Pure. */
import { isObject, listOf, type JsonObject } from '../json-edit.js';
import { messages } from '../messages.js';

/** Who a speaker or outlet is: its own words, or those of the item that it names. */
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

/** The words that tell an item from its neighbours; empty where it has none yet. */
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

/** What the items of a list are, in one word. */
export const wordFor = (list: string): string => messages.item[list] ?? messages.anItem;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const join = (parts: readonly string[], between: string): string =>
  parts.filter(Boolean).join(between);
