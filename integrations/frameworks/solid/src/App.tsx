import { createSignal, For, Show } from 'solid-js';
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

export function App(props: AppProps) {
  const [isOpen, setOpen] = createSignal(true);
  const [lines, setLines] = createSignal<readonly string[]>([]);
  const log = (event: NewsEventLike): void => {
    setLines((known) => [...known, tell(event)]);
  };
  return (
    <main>
      <button onClick={() => setOpen(!isOpen())}>{isOpen() ? 'Close' : 'Open'} the story</button>
      <Show when={isOpen()}>
        <Story log={log} isServed={props.isServed ?? false} />
      </Show>
      <ol aria-label="Events">
        <For each={lines()}>{(line) => <li>{line}</li>}</For>
      </ol>
    </main>
  );
}

interface StoryProps {
  readonly log: (event: NewsEventLike) => void;
  readonly isServed: boolean;
}

function Story(props: StoryProps) {
  const [answer, setAnswer] = createSignal(UNANSWERED);
  const [voices, setVoices] = createSignal(VOICES);
  return (
    <section aria-label="Story">
      <button onClick={() => setAnswer(ANSWERED)}>Add the answer</button>
      <button onClick={() => setVoices(voices().toReversed())}>Turn the voices round</button>
      <news-quote-card
        id="attributes"
        text={QUOTE.text}
        speaker={QUOTE.speaker}
        attr:jobtitle={QUOTE.jobTitle}
      >
        <blockquote>“{QUOTE.text}”</blockquote>
        <p>{QUOTE.speaker}</p>
      </news-quote-card>
      <news-event-timeline id="object" article={given(EVENTS, props.isServed)} attr:asof={AS_OF} />
      <news-statement-denial
        id="updated"
        topic={STATEMENT.topic}
        statement={STATEMENT.statement}
        attr:statementby={STATEMENT.statementBy}
        denial={answer().denial}
        attr:denialby={answer().denialBy}
        stance={answer().stance}
      />
      <news-summary id="address" src={ADDRESS} attr:jsonld="" on:news-load={props.log} />
      <news-quote-card
        id="translated"
        article={given(TRANSLATED, props.isServed)}
        on:news-share={props.log}
        on:news-toggle={props.log}
      />
      <news-quote-card id="missing" src={MISSING} on:news-error={props.log}>
        <blockquote>“What readers see where nothing comes.”</blockquote>
      </news-quote-card>
      <ul aria-label="Voices">
        <For each={voices()}>
          {(voice) => (
            <li>
              <news-quote-card article={given(voice, props.isServed)} variant="compact" />
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
