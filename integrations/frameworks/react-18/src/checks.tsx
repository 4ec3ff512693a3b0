import 'news-summary-elements';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FIRST, SECOND, WORDS } from '../../shared/checks.js';

/** Passes values that the types of React 18 reject. */
const unchecked = (values: object): object => values;

function Checks() {
  const [step, setStep] = useState<typeof FIRST | typeof SECOND>(FIRST);
  const [heard, setHeard] = useState('');
  return (
    <main>
      <button onClick={() => setStep(SECOND)}>Next</button>
      <output>{heard}</output>
      <news-quote-card id="no-children" text={WORDS} />
      <news-quote-card id="children">
        <p>{step.child}</p>
      </news-quote-card>
      {step.isShown && <news-quote-card id="shown-later" text={WORDS} />}
      {!step.isShown && <news-quote-card id="gone-later" text={WORDS} />}
      <news-quote-card id="boolean" text={WORDS} speaker="A pilot" anonymous={step.boolean} />
      <news-event-timeline
        id="number"
        article={JSON.stringify(FIRST.array)}
        headinglevel={step.number}
      />
      <news-quote-card id="string" text={step.string} />
      <news-quote-card id="missing" text={step.missing}>
        <p>The child stays.</p>
      </news-quote-card>
      <news-event-timeline id="array" {...unchecked({ article: step.array })} />
      <news-quote-card id="object" {...unchecked({ article: step.object })} />
      <news-quote-card id="json" article={JSON.stringify(step.object)} />
      <news-quote-card
        id="camel-case"
        text={WORDS}
        speaker="A"
        {...unchecked({ jobTitle: step.camelCase })}
      />
      <news-quote-card id="lower-case" text={WORDS} speaker="A" jobtitle={step.camelCase} />
      <news-quote-card
        id="event"
        src="/missing.json"
        {...unchecked({ 'onnews-error': (event: Event) => setHeard(event.type) })}
      />
    </main>
  );
}

const root = document.getElementById('app');
if (root) createRoot(root).render(<Checks />);
