import tinymce, { type RawEditorOptions } from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import { ours } from '../../recipes/tinymce.js';

async function store(html: string, options: RawEditorOptions): Promise<string> {
  const target = document.createElement('textarea');
  document.body.append(target);
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    convert_urls: false,
    ...options,
  });
  if (!editor) throw new Error('TinyMCE did not start.');
  editor.setContent(html);
  const stored = editor.getContent();
  editor.remove();
  target.remove();
  return stored;
}

export const hosts = {
  TinyMCE: (html: string) => store(html, {}),
  'TinyMCE, our tags allowed': (html: string) => store(html, ours),
};
