/** Data of the story; each app renders it in the syntax of its framework. */

/** A quote in simple attributes. */
export const QUOTE = {
  text: 'it’s impossible to postpone something that was never agreed upon.',
  speaker: 'Sergey Ryabkov',
  jobTitle: 'Russian Deputy Foreign Minister',
};

export const EVENTS = [
  { name: 'Call between Presidents Putin and Trump', date: '2025-10-16' },
  { name: 'Phone call between Lavrov and Rubio', date: '2025-10-20' },
  { name: 'Meeting between Lavrov and Rubio', date: '2025-10-23', status: 'postponed' },
] as const;

export const AS_OF = '2025-10-21';

/** A statement without an answer; the answer comes later. */
export const STATEMENT = {
  topic: 'On the reported delay',
  statement: 'The delay came from different expectations about an end to the conflict in Ukraine.',
  statementBy: 'A source in the White House',
};
interface Answer {
  readonly denial: string;
  readonly denialBy: string;
  readonly stance: 'no-response' | 'denies';
}
export const UNANSWERED: Answer = {
  denial: '',
  denialBy: 'Sergey Ryabkov',
  stance: 'no-response',
};
export const ANSWERED: Answer = { ...UNANSWERED, denial: `“${QUOTE.text}”`, stance: 'denies' };

/** A quote with its original wording. */
export const TRANSLATED = {
  text: 'A light that nobody tends is only a lamp.',
  speaker: 'Wiebke Sandhollern',
  original: { text: 'Ein Feuer, das niemand hütet, ist nur noch eine Lampe.', inLanguage: 'de' },
} as const;

/** Addresses of documents; the second is missing. */
export const ADDRESS = '/lavrov-rubio.json';
export const MISSING = '/missing.json';

/** A list that readers can reverse. */
export const VOICES = ['Moscow', 'Washington', 'Budapest'].map((city) => ({
  id: city.toLowerCase(),
  text: `What is said in ${city}.`,
  speaker: `A voice from ${city}`,
}));

/**
 * Data for an element: an object, or JSON text if a server renders the page. Text is written as an attribute and is there
 * before the framework; for an object, servers write nothing or "[object Object]".
 */
export const given = <Data extends object>(data: Data, isServed: boolean): Data | string =>
  isServed ? JSON.stringify(data) : data;

/** Payload of the elements' four events. */
export interface NewsEventLike {
  readonly type: string;
  readonly address?: string;
  readonly issues?: readonly { readonly code: string }[];
  readonly isOpen?: boolean;
  readonly action?: string;
}

/** The log line of an event. */
export function tell({ type, address, issues, isOpen, action }: NewsEventLike): string {
  const loaded = address && new URL(address).pathname;
  const wrong = issues?.map(({ code }) => code).join(' ');
  const shown = isOpen === undefined ? undefined : isOpen ? 'open' : 'closed';
  return [type, loaded ?? wrong ?? shown ?? action].join(' ');
}
