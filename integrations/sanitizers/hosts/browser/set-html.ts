import { show } from '../../recipes/set-html.js';

const inPlace = (put: (place: HTMLElement) => void) => {
  const place = document.createElement('div');
  put(place);
  return place.innerHTML;
};

export const hosts = {
  'Chromium setHTML()': (html: string) => inPlace((place) => place.setHTML(html)),
  'Chromium setHTML(), our tags allowed': (html: string) => inPlace((place) => show(place, html)),
};
