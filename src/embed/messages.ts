/** Messages of the embed page. Not part of the locales, so that other pages do not load them. */
import type * as locales from '../i18n/all.js';
import { lookUp } from '../data/look-up.js';
import { findLocale } from '../i18n/locales.js';

/** Languages of the embed page. */
type Language = 'en' | keyof typeof locales;

/** Messages of the embed page in one language. */
export interface EmbedMessages {
  /** Title of the page until the document is loaded. */
  readonly title: string;
  readonly needsScript: string;
  readonly noDocument: string;
  readonly refused: string;
  readonly noTag: string;
}

const ENGLISH: EmbedMessages = {
  title: 'Summary of an article',
  needsScript: 'This summary needs JavaScript.',
  noDocument: 'This embed names no document.',
  refused: 'This embed may not show that document.',
  noTag: 'This embed names an element that does not exist.',
};

/** Messages by language. */
export const EMBED_MESSAGES: Readonly<Record<Language, EmbedMessages>> = {
  en: ENGLISH,
  ru: {
    title: 'Краткое содержание статьи',
    needsScript: 'Чтобы увидеть содержание, включите JavaScript.',
    noDocument: 'Не указано, какой документ показать.',
    refused: 'Показывать здесь этот документ нельзя.',
    noTag: 'Указан элемент, которого нет.',
  },
  ar: {
    title: 'ملخص مقال',
    needsScript: 'يتطلب عرض هذا الملخص تفعيل جافا سكريبت.',
    noDocument: 'لم يُحدَّد المستند المطلوب عرضه.',
    refused: 'لا يُسمح بعرض هذا المستند هنا.',
    noTag: 'العنصر المطلوب غير موجود.',
  },
};

/** Finds the messages for a language by the rules of the locales. Fallback: English. */
export const findEmbedMessages = (tag: string): EmbedMessages =>
  lookUp(EMBED_MESSAGES, findLocale(tag).language) ?? ENGLISH;
