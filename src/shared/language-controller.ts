import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { directionOf } from '../i18n/language.js';
import type { Locale } from '../i18n/locale.js';
import { findLocale, onLocaleChange } from '../i18n/locales.js';
import { nearestLanguage } from './nearest-language.js';
import { onLanguageChange } from './page-language.js';

/** Finds the language of an element, and updates the element when the language may have changed. */
export class LanguageController implements ReactiveController {
  /** Words in the current language. */
  locale: Locale = findLocale('');
  direction: 'ltr' | 'rtl' = 'ltr';

  #host: ReactiveControllerHost & HTMLElement;
  #isFixed: () => boolean;
  #pageDirection: 'ltr' | 'rtl' | undefined;
  #stops: readonly (() => void)[] = [];

  /**
   * @param isFixed whether to ignore languages that are registered later: server-rendered markup keeps its language
   */
  constructor(host: ReactiveControllerHost & HTMLElement, isFixed: () => boolean) {
    this.#host = host;
    this.#isFixed = isFixed;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    const update = (): void => {
      host.requestUpdate();
    };
    // Inside a shadow root the page's observer does not see the host.
    const observer = new MutationObserver(update);
    observer.observe(host, { attributeFilter: ['lang', 'dir'] });
    this.#stops = [
      () => {
        observer.disconnect();
      },
      onLanguageChange(host.ownerDocument, update),
      onLocaleChange(() => {
        if (!this.#isFixed()) update();
      }),
    ];
    update();
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
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
