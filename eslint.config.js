import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import storybook from 'eslint-plugin-storybook';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  // What an integration shows to others is written as its system writes it; its tests are ours.
  { ignores: ['dist', 'site', 'pictures', 'integrations/*/*', '!integrations/*/tests'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  lit['flat/recommended'],
  wc['flat/recommended'],
  wc['flat/best-practice'],
  // @ts-expect-error Its declarations describe ESLint 9.
  storybook.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // False alarm on every `@click=${this.#onClick}`: Lit binds listeners to the element.
      '@typescript-eslint/unbound-method': 'off',
      // What frameworks set a property to is not always what its type says.
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      // Numbers in messages are plain English.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**'],
    rules: {
      // Text from data becomes text nodes; nothing turns it into markup.
      'no-restricted-imports': [
        'error',
        { patterns: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*'] },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: 'No raw HTML.',
        },
      ],
    },
  },
  // Plain JavaScript is checked by tsc alone.
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-undef': 'off' },
  },
);
