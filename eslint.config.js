import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import storybook from 'eslint-plugin-storybook';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  // Example code of an integration follows the style of its system. Its tests follow ours.
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
      // Frameworks set properties to values of other types.
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      // Numbers are safe in messages.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**'],
    rules: {
      // Text from data becomes text nodes, never markup.
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
        // Bans local time: output must not depend on the reader's clock.
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
  // tsc alone checks JavaScript.
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-undef': 'off' },
  },
);
