/** Asks before something that a bot wants confirmed. */
import { freshId, make } from './dom.js';
import { textObject } from './text.js';

/** Resolves to true where the person agrees; at once where nothing is to be asked. */
export function confirmed(asked, workspace) {
  if (!asked) return Promise.resolve(true);
  return new Promise((resolve) => {
    const titleId = freshId('confirm');
    const agree = make('button', { type: 'submit', class: `button ${asked.style === 'danger' ? 'danger' : 'primary'}`, value: 'yes' },
      textObject(asked.confirm ?? { type: 'plain_text', text: 'Yes' }, workspace));
    const refuse = make('button', { type: 'submit', class: 'button', value: 'no' },
      textObject(asked.deny ?? { type: 'plain_text', text: 'Cancel' }, workspace));
    const dialog = make(
      'dialog',
      { class: 'dialog confirm', 'aria-labelledby': titleId },
      make('form', { method: 'dialog' },
        make('h2', { id: titleId }, textObject(asked.title ?? { type: 'plain_text', text: 'Are you sure?' }, workspace)),
        make('div', { class: 'confirm-text' }, textObject(asked.text, workspace)),
        make('div', { class: 'dialog-buttons' }, refuse, agree)),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
    agree.focus();
  });
}
