/** The rooms: channels, people and the app, with what is unread in them. */
import { button, hidden, make } from './dom.js';
import { icon } from './icons.js';
import { openMenu } from './menu.js';
import { avatar, nameOf, roleBadge } from './people.js';

const PEOPLE = 'Direct messages';

export class Sidebar {
  constructor({ workspace, onChoose, onBegin }) {
    this.workspace = workspace;
    this.onBegin = onBegin;
    this.onChoose = onChoose;
    this.node = make('nav', { class: 'sidebar', id: 'sidebar', 'aria-label': 'Conversations' });
  }

  show(conversations, currentId) {
    // A redrawn list would take an open menu along; it is drawn when the menu closes.
    if (this.node.querySelector('.menu')) {
      this.late = () => this.show(conversations, currentId);
      return;
    }
    const focused = document.activeElement?.closest('.sidebar [data-room]')?.dataset.room;
    const channels = conversations.filter(({ kind }) => kind === 'channel');
    const app = conversations.filter((each) => each.isApp);
    const people = conversations.filter((each) => each.kind === 'dm' && !each.isApp);
    this.node.replaceChildren(
      ...[['Channels', channels], [PEOPLE, people], ['Apps', app]]
        .filter(([title, rooms]) => rooms.length > 0 || title === PEOPLE)
        .map(([title, rooms]) => this.#group(title, rooms, currentId)),
    );
    if (focused) this.node.querySelector(`[data-room="${CSS.escape(focused)}"]`)?.focus();
  }

  #group(title, rooms, currentId) {
    return make('section', { class: 'rooms' }, make('div', { class: 'rooms-head' }, make('h2', {}, title), title === PEOPLE && this.#beginner()),
      make('ul', {}, rooms.map((room) => make('li', {}, this.#room(room, room.id === currentId)))));
  }

  #beginner() {
    const begin = button('Write to someone', {
      class: 'icon-button', 'aria-haspopup': 'listbox', 'aria-expanded': 'false',
      listen: {
        click: () => openMenu(begin, {
          label: 'Write to someone',
          choices: this.workspace.people
            .filter((person) => person.id !== this.workspace.user && !person.deleted)
            .map((person) => ({ label: nameOf(person), value: person.id, picture: avatar(person, 'small'), badge: roleBadge(person) })),
          onPick: (choice) => this.onBegin(choice.value),
          onClose: () => this.#drawLate(),
        }),
      },
    }, icon('plus'));
    return begin;
  }

  #drawLate() {
    this.late?.();
    this.late = undefined;
  }

  #room(room, current) {
    const unread = current ? 0 : (room.unread ?? 0);
    return make('button',
      {
        type: 'button', class: `room${unread > 0 ? ' unread' : ''}`, 'data-room': room.id, 'aria-current': current ? 'page' : undefined,
        listen: { click: () => this.onChoose(room.id) },
      },
      this.#picture(room), make('span', { class: 'room-name' }, room.kind === 'channel' ? room.name : nameOf(this.#other(room))),
      unread > 0 && make('span', { class: 'count' }, unread > 99 ? '99+' : unread, hidden(' unread')));
  }

  #picture(room) {
    if (room.kind !== 'channel') return avatar(this.#other(room), 'small');
    return this.workspace.channel(room.id)?.is_private ? icon('lock') : make('span', { class: 'hash', 'aria-hidden': 'true' }, '#');
  }

  #other(room) {
    return room.isApp ? { ...this.workspace.bot, is_bot: true } : (this.workspace.person(room.with) ?? { id: room.id, name: room.name });
  }
}
