/** Type errors on purpose, one in each tag: see types.test.ts. */
export const mistakes = [
  <news-quote-card variant="huge" />,
  <news-quote-card text={5} />,
  <news-quote-card jobtilte="Mayor" />,
  <news-event-timeline order="backwards" />,
  <news-event-timeline article={[{ name: 'React 18 writes [object Object]', date: '2025' }]} />,
  <news-quote-card jobTitle="Mayor" />,
  <news-summary onnews-load={(event: Event) => event.type} />,
  <news-quote />,
];
