/** Every way in which a document comes to an element. */

/** The elements that show a document. */
export type Tag =
  'news-quote-card' | 'news-event-timeline' | 'news-statement-denial' | 'news-summary';

/** A place in the page where elements are put. */
export interface Stage {
  readonly column: HTMLElement;
  /** Puts a document behind an address. */
  readonly serve: (data: object) => string;
}

/** Makes an element that has a document; it is not in the page yet. */
export type Way = (tag: Tag, data: object, stage: Stage) => HTMLElement;

const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    // A parser would make a line break of it.
    .replace(/\r/g, '&#13;')
    // No markup can carry it.
    .replace(/\0/g, '');

/** An element with attributes, as a server writes it. */
export function fromMarkup(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  content = '',
): HTMLElement {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const template = document.createElement('template');
  template.innerHTML = `<${tag}${written.join('')}>${content}</${tag}>`;
  const { firstElementChild: element } = document.importNode(template.content, true);
  if (!(element instanceof HTMLElement)) throw new Error(`No element in ${template.innerHTML}`);
  return element;
}

const make = (tag: Tag, attributes: Readonly<Record<string, string>> = {}): HTMLElement => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

function scriptOf(data: object): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(data);
  return script;
}

export const WAYS = {
  'the property, as an object': (tag, data) => Object.assign(make(tag), { article: data }),
  'the property, as JSON': (tag, data) =>
    Object.assign(make(tag), { article: JSON.stringify(data) }),
  'the attribute': (tag, data) => make(tag, { article: JSON.stringify(data) }),
  'the attribute in markup': (tag, data) => fromMarkup(tag, { article: JSON.stringify(data) }),
  'an address': (tag, data, { serve }) => make(tag, { src: serve(data) }),
  'a script of the page': (tag, data, { column }) => {
    const script = scriptOf(data);
    script.id = `script-${column.querySelectorAll('script').length}`;
    column.append(script);
    return make(tag, { src: `#${script.id}` });
  },
  'a script between the tags': (tag, data) => {
    const element = make(tag);
    element.append(scriptOf(data));
    return element;
  },
  'a script between the tags in markup': (tag, data) =>
    fromMarkup(
      tag,
      {},
      `<script type="application/json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`,
    ),
} as const satisfies Readonly<Record<string, Way>>;

/** Makes an element with simple attributes. */
export type SimpleWay = (tag: Tag, attributes: Readonly<Record<string, string>>) => HTMLElement;

/** The camelCase of a property from its attribute, for those of more than one word. */
const PROPERTIES: Readonly<Record<string, string>> = {
  jobtitle: 'jobTitle',
  saidto: 'saidTo',
  reportedby: 'reportedBy',
  asof: 'asOf',
  statementby: 'statementBy',
  statementdate: 'statementDate',
  denialby: 'denialBy',
  denialdate: 'denialDate',
  headinglevel: 'headingLevel',
};

export const SIMPLE_WAYS = {
  attributes: make,
  properties: (tag, attributes) =>
    Object.assign(
      make(tag),
      Object.fromEntries(
        Object.entries(attributes).map(([name, value]) => [PROPERTIES[name] ?? name, value]),
      ),
    ),
  'attributes in markup': fromMarkup,
} as const satisfies Readonly<Record<string, SimpleWay>>;
