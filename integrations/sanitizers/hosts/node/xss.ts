import xss from 'xss';
import { clean } from '../../recipes/xss.js';

export const uses = 'xss';
export const hosts = {
  'js-xss': (html: string) => xss(html),
  'js-xss, our tags allowed': clean,
};
