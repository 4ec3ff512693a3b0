/** Type errors on purpose, one in each tag: see types.test.ts. */
export const mistakes = [
  <news-quote-card variant="huge" />,
  <news-quote-card text={5} />,
  <news-quote-card jobtilte="Mayor" />,
  <news-event-timeline order="backwards" />,
  <news-event-timeline article={[{ title: 'No name' }]} />,
  <news-summary onnews-load={(event: MouseEvent) => event.clientX} />,
  <news-summary onnews-load={(event) => event.issues} />,
  <news-quote />,
];
