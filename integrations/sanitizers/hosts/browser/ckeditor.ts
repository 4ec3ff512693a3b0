import {
  BlockQuote,
  Bold,
  ClassicEditor,
  type EditorConfig,
  Essentials,
  Heading,
  Italic,
  Link,
  List,
  Paragraph,
} from 'ckeditor5';
import { htmlSupport, plugins } from '../../recipes/ckeditor.js';

const OWN = [Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote];

async function store(html: string, config: EditorConfig): Promise<string> {
  const place = document.createElement('div');
  document.body.append(place);
  const editor = await ClassicEditor.create(place, { licenseKey: 'GPL', ...config });
  editor.setData(html);
  const stored = editor.getData();
  await editor.destroy();
  place.remove();
  return stored;
}

export const hosts = {
  'CKEditor 5': (html: string) => store(html, { plugins: OWN }),
  'CKEditor 5, our tags allowed': (html: string) =>
    store(html, { plugins: [...OWN, ...plugins], htmlSupport }),
};
