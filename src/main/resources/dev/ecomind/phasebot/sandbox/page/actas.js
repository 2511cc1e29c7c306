/** Chooses the person through whose eyes the page is seen. */
import { make } from './dom.js';
import { icon } from './icons.js';
import { openMenu } from './menu.js';
import { avatar, nameOf, roleBadge } from './people.js';

export class ActAs {
  constructor({ workspace, onChoose }) {
    this.workspace = workspace;
    this.onChoose = onChoose;
    this.node = make('button', { type: 'button', class: 'act-as', 'aria-haspopup': 'listbox', 'aria-expanded': 'false', listen: { click: () => this.#choose() } });
  }

  show() {
    const { me } = this.workspace;
    this.node.replaceChildren(
      avatar(me, 'small'),
      make('span', { class: 'act-as-words' }, make('span', { class: 'act-as-label' }, 'Acting as'), ' ', make('span', { class: 'act-as-name' }, nameOf(me))),
      roleBadge(me) || '', icon('chevron'));
  }

  #choose() {
    openMenu(this.node, {
      label: 'Act as', side: 'end',
      chosen: (choice) => choice.value === this.workspace.user,
      choices: this.workspace.people.map((person) => ({
        label: nameOf(person), detail: [`@${person.name}`, person.tz].filter(Boolean).join(' · '), badge: roleBadge(person),
        value: person.id, picture: avatar(person),
      })),
      onPick: (choice) => this.onChoose(choice.value),
    });
  }
}
