import 'trix';

interface Editor extends HTMLElement {
  editor: {
    loadHTML(html: string): void;
    setSelectedRange(place: number): void;
    insertString(text: string): void;
    getDocument(): { toString(): string };
  };
  value: string;
}

export const hosts = {
  Trix: async (html: string) => {
    const place = document.createElement('trix-editor') as Editor;
    const isReady = new Promise((resolve) => {
      place.addEventListener('trix-initialize', resolve, { once: true });
    });
    document.body.append(place);
    await isReady;
    place.editor.loadHTML(html);
    // Trix stores its input unchanged until the first edit.
    place.editor.setSelectedRange(place.editor.getDocument().toString().length - 1);
    place.editor.insertString(' ');
    const stored = place.value;
    place.remove();
    return stored;
  },
};
