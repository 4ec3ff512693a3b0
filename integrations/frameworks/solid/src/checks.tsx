import 'news-summary-elements';
import { createSignal, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { FIRST, SECOND, WORDS } from '../../shared/checks.js';

function Checks() {
  const [step, setStep] = createSignal<typeof FIRST | typeof SECOND>(FIRST);
  const [heard, setHeard] = createSignal('');
  return (
    <main>
      <button onClick={() => setStep(SECOND)}>Next</button>
      <output>{heard()}</output>
      <news-quote-card id="no-children" text={WORDS} />
      <news-quote-card id="children">
        <p>{step().child}</p>
      </news-quote-card>
      <Show when={step().isShown}>
        <news-quote-card id="shown-later" text={WORDS} />
      </Show>
      <Show when={!step().isShown}>
        <news-quote-card id="gone-later" text={WORDS} />
      </Show>
      <news-quote-card id="boolean" text={WORDS} speaker="A pilot" anonymous={step().boolean} />
      <news-event-timeline id="number" article={FIRST.array} prop:headingLevel={step().number} />
      <news-quote-card id="string" text={step().string} />
      <news-quote-card id="missing" text={step().missing}>
        <p>The child stays.</p>
      </news-quote-card>
      <news-event-timeline id="array" article={step().array} />
      <news-quote-card id="object" article={step().object} />
      <news-quote-card id="json" article={JSON.stringify(step().object)} />
      <news-quote-card id="camel-case" text={WORDS} speaker="A" prop:jobTitle={step().camelCase} />
      <news-quote-card id="lower-case" text={WORDS} speaker="A" attr:jobtitle={step().camelCase} />
      <news-quote-card
        id="event"
        src="/missing.json"
        on:news-error={(event) => setHeard(event.type)}
      />
    </main>
  );
}

const root = document.getElementById('app');
if (root) render(() => <Checks />, root);
