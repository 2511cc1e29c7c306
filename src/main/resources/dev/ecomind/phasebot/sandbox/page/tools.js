/** What may be done with a message: a reply in its thread, and the app's shortcuts. */
import { api, inWords } from './api.js';
import { button, make } from './dom.js';
import { icon } from './icons.js';
import { openMenu } from './menu.js';

export function messageTools(message, { workspace, conversation, onThread, tell }) {
  const shortcuts = workspace.app.shortcuts ?? [];
  const run = async (callbackId) => {
    const answer = await api.shortcut(workspace.user, conversation, message.ts, callbackId);
    tell(answer.ok ? '' : inWords(answer.error));
  };
  const more = button('Shortcuts', {
    class: 'icon-button', 'aria-haspopup': 'listbox', 'aria-expanded': 'false',
    listen: {
      click: () => openMenu(more, {
        label: 'Shortcuts', side: 'end',
        choices: shortcuts.map((each) => ({ label: each.name, detail: each.description, value: each.callback_id })),
        onPick: (choice) => run(choice.value),
      }),
    },
  }, icon('more'));
  return make('div', { class: 'message-tools' },
    button('Reply in thread', { class: 'icon-button', listen: { click: () => onThread(message.ts) } }, icon('thread')),
    shortcuts.length > 0 && more);
}
