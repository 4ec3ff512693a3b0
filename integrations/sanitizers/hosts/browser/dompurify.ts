import DOMPurify from 'dompurify';
import { clean } from '../../recipes/dompurify.js';

export const hosts = {
  DOMPurify: (html: string) => DOMPurify.sanitize(html),
  'DOMPurify, our tags allowed': clean,
};
