import { useCallback, useState } from 'react';
import {
  ADDRESS,
  ANSWERED,
  AS_OF,
  EVENTS,
  MISSING,
  type NewsEventLike,
  QUOTE,
  STATEMENT,
  tell,
  TRANSLATED,
  UNANSWERED,
  VOICES,
} from '../../shared/story.js';

export function App() {
  const [isOpen, setOpen] = useState(true);
  const [lines, setLines] = useState<readonly string[]>([]);
  const log = (event: NewsEventLike): void => {
    setLines((known) => [...known, tell(event)]);
  };
  return (
    <main>
      <button onClick={() => setOpen(!isOpen)}>{isOpen ? 'Close' : 'Open'} the story</button>
      {isOpen && <Story log={log} />}
      <ol aria-label="Events">
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
    </main>
  );
}

function Story({ log }: { readonly log: (event: NewsEventLike) => void }) {
  // React 18 has no listeners for custom events. Adding the same listener twice has no effect.
  const listen = useCallback((element: HTMLElement | null) => {
    element?.addEventListener('news-load', log);
    element?.addEventListener('news-error', log);
    element?.addEventListener('news-share', log);
    element?.addEventListener('news-toggle', log);
  }, []);
  const [answer, setAnswer] = useState(UNANSWERED);
  const [voices, setVoices] = useState(VOICES);
  return (
    <section aria-label="Story">
      <button onClick={() => setAnswer(ANSWERED)}>Add the answer</button>
      <button onClick={() => setVoices(voices.toReversed())}>Turn the voices round</button>
      <news-quote-card
        id="attributes"
        text={QUOTE.text}
        speaker={QUOTE.speaker}
        jobtitle={QUOTE.jobTitle}
      >
        <blockquote>“{QUOTE.text}”</blockquote>
        <p>{QUOTE.speaker}</p>
      </news-quote-card>
      <news-event-timeline id="object" article={JSON.stringify(EVENTS)} asof={AS_OF} />
      <news-statement-denial
        id="updated"
        topic={STATEMENT.topic}
        statement={STATEMENT.statement}
        statementby={STATEMENT.statementBy}
        denial={answer.denial}
        denialby={answer.denialBy}
        stance={answer.stance}
      />
      <news-summary id="address" src={ADDRESS} jsonld ref={listen} />
      <news-quote-card id="translated" article={JSON.stringify(TRANSLATED)} ref={listen} />
      <news-quote-card id="missing" src={MISSING} ref={listen}>
        <blockquote>“What readers see where nothing comes.”</blockquote>
      </news-quote-card>
      <ul aria-label="Voices">
        {voices.map((voice) => (
          <li key={voice.id}>
            <news-quote-card article={JSON.stringify(voice)} variant="compact" />
          </li>
        ))}
      </ul>
    </section>
  );
}
