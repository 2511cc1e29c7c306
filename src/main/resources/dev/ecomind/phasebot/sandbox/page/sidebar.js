/** The rooms: channels, people and the app, with what is unread in them. */
import { make } from './dom.js';
import { icon } from './icons.js';
import { avatar, nameOf } from './people.js';

export class Sidebar {
  constructor({ workspace, onChoose }) {
    this.workspace = workspace;
    this.onChoose = onChoose;
    this.node = make('nav', { class: 'sidebar', id: 'sidebar', 'aria-label': 'Conversations' });
  }

  show(conversations, currentId) {
    const focused = document.activeElement?.closest('.sidebar [data-room]')?.dataset.room;
    const channels = conversations.filter(({ kind }) => kind === 'channel');
    const app = conversations.filter((each) => each.isApp);
    const people = conversations.filter((each) => each.kind === 'dm' && !each.isApp);
    this.node.replaceChildren(
      ...[['Channels', channels], ['Direct messages', people], ['Apps', app]]
        .filter(([, rooms]) => rooms.length > 0)
        .map(([title, rooms]) => this.#group(title, rooms, currentId)),
    );
    if (focused) this.node.querySelector(`[data-room="${CSS.escape(focused)}"]`)?.focus();
  }

  #group(title, rooms, currentId) {
    return make('section', { class: 'rooms' }, make('h2', {}, title),
      make('ul', {}, rooms.map((room) => make('li', {}, this.#room(room, room.id === currentId)))));
  }

  #room(room, current) {
    const unread = current ? 0 : (room.unread ?? 0);
    const words = unread > 0 ? `, ${unread} unread` : '';
    return make('button',
      {
        type: 'button', class: `room${unread > 0 ? ' unread' : ''}`, 'data-room': room.id, 'aria-current': current ? 'page' : undefined,
        'aria-label': `${room.title}${words}`, listen: { click: () => this.onChoose(room.id) },
      },
      this.#picture(room), make('span', { class: 'room-name' }, room.kind === 'channel' ? room.name : nameOf(this.#other(room))),
      unread > 0 && make('span', { class: 'count' }, unread > 99 ? '99+' : unread));
  }

  #picture(room) {
    if (room.kind !== 'channel') return avatar(this.#other(room), 'small');
    return this.workspace.channel(room.id)?.is_private ? icon('lock') : make('span', { class: 'hash' }, '#');
  }

  #other(room) {
    return room.isApp ? { ...this.workspace.bot, is_bot: true } : (this.workspace.person(room.with) ?? { id: room.id, name: room.name });
  }
}
