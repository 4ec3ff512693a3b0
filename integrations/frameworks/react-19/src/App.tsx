import { useCallback, useState } from 'react';
import {
  ADDRESS,
  ANSWERED,
  AS_OF,
  EVENTS,
  given,
  MISSING,
  type NewsEventLike,
  QUOTE,
  STATEMENT,
  tell,
  TRANSLATED,
  UNANSWERED,
  VOICES,
} from '../../shared/story.js';

interface AppProps {
  /** True: rendered on a server and hydrated in the browser. */
  readonly isServed?: boolean;
}

export function App({ isServed = false }: AppProps) {
  const [isOpen, setOpen] = useState(true);
  const [lines, setLines] = useState<readonly string[]>([]);
  const log = (event: NewsEventLike): void => {
    setLines((known) => [...known, tell(event)]);
  };
  return (
    <main>
      <button onClick={() => setOpen(!isOpen)}>{isOpen ? 'Close' : 'Open'} the story</button>
      {isOpen && <Story log={log} isServed={isServed} />}
      <ol aria-label="Events">
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
    </main>
  );
}

interface StoryProps {
  readonly log: (event: NewsEventLike) => void;
  readonly isServed: boolean;
}

const EVENT_NAMES = ['news-load', 'news-error', 'news-share', 'news-toggle'] as const;

function Story({ log, isServed }: StoryProps) {
  // When hydrating, React 19 adds no listeners for custom events.
  const listen = useCallback((element: HTMLElement | null) => {
    for (const name of EVENT_NAMES) element?.addEventListener(name, log);
  }, []);
  const listeners = isServed
    ? { ref: listen }
    : { 'onnews-load': log, 'onnews-error': log, 'onnews-share': log, 'onnews-toggle': log };
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
        jobTitle={QUOTE.jobTitle}
      >
        <blockquote>“{QUOTE.text}”</blockquote>
        <p>{QUOTE.speaker}</p>
      </news-quote-card>
      <news-event-timeline id="object" article={given(EVENTS, isServed)} asOf={AS_OF} />
      <news-statement-denial id="updated" {...STATEMENT} {...answer} />
      <news-summary id="address" src={ADDRESS} jsonLd {...listeners} />
      <news-quote-card id="translated" article={given(TRANSLATED, isServed)} {...listeners} />
      <news-quote-card id="missing" src={MISSING} {...listeners}>
        <blockquote>“What readers see where nothing comes.”</blockquote>
      </news-quote-card>
      <ul aria-label="Voices">
        {voices.map((voice) => (
          <li key={voice.id}>
            <news-quote-card article={given(voice, isServed)} variant="compact" />
          </li>
        ))}
      </ul>
    </section>
  );
}
