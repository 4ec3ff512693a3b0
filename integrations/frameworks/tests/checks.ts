/**
 * Checks of custom-elements-everywhere.com, run with the elements of this library: does each value reach the
 * element, and as a property or as an attribute? Everything has one value before a button is pressed, and
 * another after it.
 */
import type { Locator, Page } from 'playwright';
import { FIRST, SECOND, WORDS } from '../shared/checks.js';
import { press } from './story.js';

type Step = typeof FIRST | typeof SECOND;

interface Check {
  /** Attribute that holds the value. Unset: no attribute is checked. */
  readonly attribute?: string;
  /** Tells whether readers see the step. */
  readonly isShown: (page: Page, step: Step) => Promise<boolean>;
  /** Id of the element that has the value. */
  readonly id?: string;
}

const sees = async (element: Locator, text: string): Promise<boolean> => {
  const found = element.getByText(text).first();
  return (await found.count()) > 0 && (await found.isVisible());
};

/** Checks for a value that readers see unchanged. */
const value = (id: string, attribute: string, textOf: (step: Step) => string): Check => ({
  id,
  attribute,
  isShown: (page, step) => sees(page.locator(`#${id}`), textOf(step)),
});

/** Checks by their names in RESULTS.md. */
const CHECKS: Readonly<Record<string, Check>> = {
  'an element without children': {
    isShown: (page) => sees(page.locator('#no-children'), WORDS),
  },
  'children, and a change in them': {
    isShown: (page, { child }) => sees(page.locator('#children'), child),
  },
  'an element that comes, one that goes': {
    isShown: async (page, { isShown }) => {
      const comes = await sees(page.locator('#shown-later'), WORDS);
      const goes = await sees(page.locator('#gone-later'), WORDS);
      return comes === isShown && goes === !isShown;
    },
  },
  'text: `text`': value('string', 'text', ({ string }) => string),
  'a boolean: `anonymous`': {
    id: 'boolean',
    attribute: 'anonymous',
    isShown: async (page, step) =>
      (await sees(page.locator('#boolean'), 'Anonymous')) === step.boolean,
  },
  'a number: `headingLevel`': {
    id: 'number',
    attribute: 'headinglevel',
    isShown: (page, { number: level }) =>
      page.locator('#number').getByRole('heading', { level, name: 'Timeline' }).isVisible(),
  },
  'a value that is taken away: `undefined`': {
    isShown: (page, { missing }) => sees(page.locator('#missing'), missing ?? 'The child stays.'),
  },
  'an array: `article`': value('array', 'article', ({ array }) => array[0].name),
  'an object: `article`': value('object', 'article', ({ object }) => object.text),
  'JSON text: `article`': value('json', 'article', ({ object }) => object.text),
  'a property in camelCase: `jobTitle`': value('camel-case', 'jobtitle', (step) => step.camelCase),
  'an attribute in lower case: `jobtitle`': value(
    'lower-case',
    'jobtitle',
    (step) => step.camelCase,
  ),
};
const LISTENER = 'a listener: `news-error`';

/** Waits until the app shows a step, and the elements have rendered it. */
async function settle(page: Page, step: Step): Promise<void> {
  await page.getByText(step.child).waitFor();
  await page.waitForFunction(() => !document.querySelector(':state(loading)'));
  await page.evaluate(async () => {
    for (const element of document.querySelectorAll<
      HTMLElement & Partial<{ updateComplete: Promise<boolean> }>
    >('news-quote-card, news-event-timeline'))
      await element.updateComplete;
  });
}

const shownAt = async (page: Page, step: Step): Promise<Map<string, boolean>> => {
  const found = new Map<string, boolean>();
  for (const [name, { isShown }] of Object.entries(CHECKS)) {
    found.set(name, await isShown(page, step));
  }
  return found;
};

/** Runs all checks. Results: property, attribute, yes or no. */
export async function runChecks(page: Page): Promise<Record<string, string>> {
  await settle(page, FIRST);
  const first = await shownAt(page, FIRST);
  await press(page, 'Next');
  await settle(page, SECOND);
  const second = await shownAt(page, SECOND);
  const verdicts: Record<string, string> = {};
  for (const [name, { id = '', attribute }] of Object.entries(CHECKS)) {
    const written = attribute && (await page.locator(`#${id}`).getAttribute(attribute));
    const how = attribute === undefined ? 'yes' : written === null ? 'property' : 'attribute';
    verdicts[name] = first.get(name) && second.get(name) ? how : 'no';
  }
  // The event came before the button was pressed; by now its listener's output is shown.
  const heard = await page.locator('output').textContent();
  return { ...verdicts, [LISTENER]: heard === 'news-error' ? 'yes' : 'no' };
}
