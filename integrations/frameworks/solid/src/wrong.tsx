/** Type errors on purpose, one in each tag: see types.test.ts. */
export const mistakes = () => [
  <news-quote-card variant="huge" />,
  <news-quote-card text={5} />,
  <news-quote-card jobTitle="Solid sets this in lower case" />,
  <news-quote-card prop:jobtilte="Mayor" />,
  <news-event-timeline order="backwards" />,
  <news-event-timeline article={[{ title: 'No name' }]} />,
  <news-summary on:news-load={(event: MouseEvent) => event.clientX} />,
  <news-summary on:news-load={(event) => event.issues} />,
  <news-quote />,
];
