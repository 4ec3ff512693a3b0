import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { directionOf } from '../i18n/language.js';
import type { Locale } from '../i18n/locale.js';
import { findLocale, onLocaleChange } from '../i18n/locales.js';
import { nearestLanguage } from './nearest-language.js';
import { onLanguageChange } from './page-language.js';

/** Options of a {@link LanguageController}. */
export interface LanguageConfig {
  /** Whether to ignore languages that are registered later: server-rendered markup keeps its language. */
  readonly isFixed: () => boolean;
}

/** Finds the language of an element, and updates the element when the language may have changed. */
export class LanguageController implements ReactiveController {
  /** Words in the current language. */
  locale: Locale = findLocale('');
  direction: 'ltr' | 'rtl' = 'ltr';

  #host: ReactiveControllerHost & HTMLElement;
  #config: LanguageConfig;
  #pageDirection: 'ltr' | 'rtl' | undefined;
  #observer: MutationObserver | undefined;
  #stopPage: (() => void) | undefined;
  #stopLocales: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, config: LanguageConfig) {
    this.#host = host;
    this.#config = config;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    const update = (): void => {
      host.requestUpdate();
    };
    // Inside a shadow root the page's observer does not see the host.
    this.#observer ??= new MutationObserver(update);
    this.#observer.observe(host, { attributeFilter: ['lang', 'dir'] });
    this.#stopPage = onLanguageChange(host.ownerDocument, update);
    this.#stopLocales = onLocaleChange(() => {
      if (!this.#config.isFixed()) update();
    });
    update();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#stopPage?.();
    this.#stopLocales?.();
  }

  /** Reads the language around the host. Returns false if there is none: then the document's may be used. */
  read(): boolean {
    const { language, direction } = nearestLanguage(this.#host);
    this.#pageDirection = direction;
    this.use(language);
    return !!language;
  }

  /** Switches to a language. A `dir` on the page overrides the direction of the language. */
  use(language = 'en'): void {
    this.locale = findLocale(language);
    this.direction = this.#pageDirection ?? directionOf(this.locale.language);
  }
}
