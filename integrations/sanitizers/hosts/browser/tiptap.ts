import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

export const hosts = {
  'TipTap, StarterKit': (html: string) => {
    const editor = new Editor({ extensions: [StarterKit], content: html });
    const stored = editor.getHTML();
    editor.destroy();
    return stored;
  },
};
