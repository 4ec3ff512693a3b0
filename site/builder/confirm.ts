import { html, render } from 'lit';
import { messages } from './messages.js';

/** Asks before data is lost. Resolves to true only if the `yes` button is pressed. */
export function confirm(words: string, yes: string): Promise<boolean> {
  const place = document.createElement('div');
  document.body.append(place);
  return new Promise((resolve) => {
    const onClose = ({ target }: Event): void => {
      resolve(target instanceof HTMLDialogElement && target.returnValue === 'yes');
      place.remove();
    };
    render(
      html`<dialog aria-labelledby="ask-heading" aria-describedby="ask-words" @close=${onClose}>
        <form method="dialog">
          <h2 id="ask-heading">${messages.areYouSure}</h2>
          <p id="ask-words">${words}</p>
          <p class="actions">
            <button value="no">${messages.keepIt}</button>
            <button value="yes" class="strong">${yes}</button>
          </p>
        </form>
      </dialog>`,
      place,
    );
    place.querySelector('dialog')?.showModal();
  });
}
