/** What the page for iframes says of itself. Beside the locales, as no other page pays for its words. */
import type * as locales from '../i18n/all.js';
import { lookUp } from '../data/look-up.js';
import { findLocale } from '../i18n/locales.js';

/** The languages of the page. */
type Language = 'en' | keyof typeof locales;

export interface EmbedMessages {
  /** The title of the page until the document has told its own. */
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

/** The words by language, for the languages that the page has. */
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

/** The words for a language, found as those of the elements are; English where there are none. */
export const findEmbedMessages = (tag: string): EmbedMessages =>
  lookUp(EMBED_MESSAGES, findLocale(tag).language) ?? ENGLISH;
