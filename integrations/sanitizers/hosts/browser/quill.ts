import Quill from 'quill';

export const hosts = {
  Quill: (html: string) => {
    const place = document.createElement('div');
    document.body.append(place);
    const quill = new Quill(place);
    quill.clipboard.dangerouslyPasteHTML(html);
    const stored = quill.getSemanticHTML();
    place.remove();
    return stored;
  },
};
