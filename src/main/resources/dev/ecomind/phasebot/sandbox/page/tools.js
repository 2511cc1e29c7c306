/** What may be done with a message: a reply in its thread, the app's shortcuts, deleting it. */
import { api, inWords } from './api.js';
import { button, make } from './dom.js';
import { icon } from './icons.js';
import { openMenu } from './menu.js';

const DELETE = 'delete message';

export function messageTools(message, { workspace, conversation, onThread, tell }) {
  const shortcuts = (workspace.app.shortcuts ?? []).filter((each) => each.type !== 'global');
  const run = async (choice) => {
    const answer = choice === DELETE
      ? await api.deleteMessage(workspace.user, conversation, message.ts)
      : await api.shortcut(workspace.user, conversation, message.ts, choice);
    tell(answer.ok ? '' : inWords(answer.error));
  };
  const more = button('More actions', {
    class: 'icon-button', 'aria-haspopup': 'listbox', 'aria-expanded': 'false',
    listen: {
      click: () => openMenu(more, {
        label: 'More actions', side: 'end',
        choices: [
          ...shortcuts.map((each) => ({ label: each.name, detail: each.description, value: each.callback_id })),
          { label: 'Delete message', detail: 'For everybody; only its author or an admin can', value: DELETE },
        ],
        onPick: (choice) => run(choice.value),
      }),
    },
  }, icon('more'));
  return make('div', { class: 'message-tools' },
    button('Reply in thread', { class: 'icon-button', listen: { click: () => onThread(message.ts) } }, icon('thread')),
    more);
}
