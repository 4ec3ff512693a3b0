import axe from 'axe-core';

/** Violations found by axe in an element, shadow trees included. */
export async function findViolations(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    // A page's landmarks are the page's.
    rules: { region: { enabled: false } },
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`),
  );
}
