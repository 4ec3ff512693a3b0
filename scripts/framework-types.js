// Writes dist/types: types of the elements for templates of frameworks. tags.d.ts comes from custom-elements.json;
// the other files say how each framework writes it. No manifest plugin does this as well: @wc-toolkit/jsx-types
// 1.8.2 types attributes like properties, so React 18 would accept objects and refuse `anonymous=""`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDocumentedElements } from './documented-elements.js';

/** @typedef {import('./documented-elements.js').Documented} Documented */
/** @typedef {import('./documented-elements.js').DocumentedElement} DocumentedElement */

const MADE = '// Made by npm run build.';

/** Values for frameworks that tell properties and attributes apart by themselves. */
const EITHER = `/** A property by its own name; what is no property is an attribute. */
type Values<Tag extends keyof Tags> = Tags[Tag]['properties'] &
  Omit<Tags[Tag]['attributes'], keyof Tags[Tag]['properties']>;`;

const LISTENERS = `type Listeners<Events> = {
  [Name in keyof Events & string as \`on\${Name}\`]?: (event: Events[Name]) => void;
};`;

/** Adds the elements to the JSX of a framework. @param {string} module */
const jsx = (module) => `declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

/** Elements of frameworks that set properties and listen by attributes. */
const ELEMENTS = `${EITHER}
${LISTENERS}
type Elements = {
  [Tag in keyof Tags]: Values<Tag> &
    Listeners<Tags[Tag]['events']> &
    Omit<HTMLAttributes<Tags[Tag]['element']>, keyof Values<Tag>>`;

/** @type {Readonly<Record<string, string>>} */
const FRAMEWORKS = {
  'react.d.ts': `${MADE} The elements in the JSX of React 19. React 18 has a file of its own, as it knows attributes only.
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Tags } from './tags.d.ts';

${ELEMENTS} &
    ClassAttributes<Tags[Tag]['element']> & { class?: string };
};

${jsx('react')}`,
  'react-18.d.ts': `${MADE} The elements in the JSX of React 18, which writes attributes only: \`article\` is JSON text,
// and listeners are added to the element itself.
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Tags } from './tags.d.ts';

type NoListeners<Events> = { [Name in keyof Events & string as \`on\${Name}\`]?: never };
type Elements = {
  [Tag in keyof Tags]: Tags[Tag]['attributes'] &
    NoListeners<Tags[Tag]['events']> &
    Omit<HTMLAttributes<Tags[Tag]['element']>, keyof Tags[Tag]['attributes'] | 'className'> &
    ClassAttributes<Tags[Tag]['element']> & { class?: string };
};

${jsx('react')}`,
  'preact.d.ts': `${MADE} The elements in the JSX of Preact.
import type { HTMLAttributes } from 'preact';
import type { Tags } from './tags.d.ts';

${ELEMENTS};
};

${jsx('preact')}`,
  'solid.d.ts': `${MADE} The elements in the JSX of Solid, which sets what has no prefix as a property in lower case:
// where the name of the property is another, it needs \`prop:\` or \`attr:\`.
import type { JSX } from 'solid-js';
import type { Tags } from './tags.d.ts';

type Plain<Properties> = {
  [Name in keyof Properties as Name extends Lowercase<Name & string> ? Name : never]: Properties[Name];
};
type Prefixed<Prefix extends string, Values> = {
  [Name in keyof Values & string as \`\${Prefix}:\${Name}\`]?: Values[Name];
};
type Listeners<Events> = {
  [Name in keyof Events & string as \`on:\${Name}\`]?: (event: Events[Name]) => void;
};
type Elements = {
  [Tag in keyof Tags]: Plain<Tags[Tag]['properties']> &
    Prefixed<'prop', Tags[Tag]['properties']> &
    Prefixed<'attr', Tags[Tag]['attributes']> &
    Listeners<Tags[Tag]['events']> &
    Omit<JSX.HTMLAttributes<Tags[Tag]['element']>, keyof Tags[Tag]['properties']>;
};

${jsx('solid-js')}`,
  'svelte.d.ts': `${MADE} The elements in the templates of Svelte.
import type { HTMLAttributes } from 'svelte/elements';
import type { Tags } from './tags.d.ts';

${ELEMENTS};
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`,
  'vue.d.ts': `${MADE} The elements in the templates of Vue.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Tags } from './tags.d.ts';

${EITHER}
type Emit<Events> = EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
type Elements = {
  [Tag in keyof Tags]: new () => Tags[Tag]['element'] & {
    /** Seen by templates only. @deprecated */
    $props: Values<Tag> & Omit<HTMLAttributes, keyof Values<Tag>> & PublicProps;
    /** Seen by templates only. @deprecated */
    $emit: Emit<Tags[Tag]['events']>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
`,
};

/** @param {string} text */
const comment = (text) => `/** ${text.replace(/\*\//g, '*\\/').replace(/\s+/g, ' ')} */`;

/** @param {Documented & { property: string }} attribute @param {string} className */
function attributeType({ type, property }, className) {
  if (type.includes('boolean')) return "boolean | ''";
  if (type.includes('number')) return 'number | string';
  // Data in an attribute is JSON text.
  return type.includes('Article') ? 'string' : `${className}['${property}']`;
}

/** @param {readonly Documented[]} entries @param {(entry: Documented) => string} line */
const block = (entries, line) =>
  entries.map((entry) => `      ${comment(entry.description)}\n      ${line(entry)};`).join('\n');

/** @param {DocumentedElement} element */
function tagTypes({ tag, className, summary, properties, attributes, events }) {
  const types = new Map(attributes.map((entry) => [entry.name, attributeType(entry, className)]));
  return `  ${comment(summary)}
  '${tag}': {
    element: ${className};
    /** Properties of the element. */
    properties: {
${block(properties, ({ name }) => `${name}?: ${className}['${name}']`)}
    };
    /** Attributes in HTML, in lower case. */
    attributes: {
${block(attributes, ({ name }) => `${name}?: ${types.get(name) ?? ''}`)}
    };
    events: {
${block(events, ({ name, type }) => `'${name}': ${type}`)}
    };
  };`;
}

/** @param {readonly DocumentedElement[]} elements */
function tagsFile(elements) {
  const classes = elements.map(({ className }) => className);
  const events = elements.flatMap((element) => element.events.map(({ type }) => type));
  const names = [...new Set([...classes, ...events])].sort();
  return `${MADE} Attributes, properties and events of each tag, for all frameworks.
import type {
${names.map((name) => `  ${name},`).join('\n')}
} from '../elements.js';

export interface Tags {
${elements.map(tagTypes).join('\n')}
}
`;
}

const folder = fileURLToPath(new URL('../dist/types', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/tags.d.ts`, tagsFile(readDocumentedElements()));
for (const [file, text] of Object.entries(FRAMEWORKS)) writeFileSync(`${folder}/${file}`, text);
