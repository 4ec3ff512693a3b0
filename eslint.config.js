import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import storybook from 'eslint-plugin-storybook';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  // What an integration shows to others is written as its system writes it; its tests are ours.
  { ignores: ['dist', '_site', 'pictures', 'integrations/*/*', '!integrations/*/tests'] },
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
        // The reader's own clock decides nothing, so tests need no second time zone.
        {
          selector:
            'MemberExpression[property.name=/^([gs]et(Full)?(Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getTimezoneOffset|toLocale(Date|Time)?String|to(Date|Time)String)$/]',
          message: 'Local time: use the UTC method, or a PartialDate.',
        },
        {
          selector:
            ':matches(CallExpression[callee.name="Date"], [callee.property.name="DateTimeFormat"]:not(:has(Property[key.name="timeZone"])))',
          message: 'Local time: name the time zone.',
        },
        {
          selector:
            ':matches(NewExpression[callee.name="Date"]:not([arguments.length=1]), MemberExpression[object.name="Date"][property.name="parse"])',
          message: 'Local time: pass milliseconds since the epoch.',
        },
        {
          selector:
            'NewExpression[callee.name="Date"] > :matches(Literal[raw=/^\\D/], TemplateLiteral)',
          message: 'Local time: parse the text as a PartialDate.',
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
