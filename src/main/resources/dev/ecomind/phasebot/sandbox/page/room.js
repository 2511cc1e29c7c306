/** The middle of the page: the open room with its head, its messages or Home tab, and the composer. */
import { Composer } from './composer.js';
import { Conversation } from './conversation.js';
import { make } from './dom.js';
import { takeDrops } from './drops.js';
import { Home } from './home.js';
import { icon } from './icons.js';
import { avatar } from './people.js';

const TABS = [['home', 'Home'], ['messages', 'Messages']];

export class Room {
  constructor({ workspace, onThread, onTab, onFirstWord, announce, onSent }) {
    this.workspace = workspace;
    this.onTab = onTab;
    this.onFirstWord = onFirstWord;
    this.title = make('h1', {});
    this.picture = make('span', { class: 'room-picture' });
    this.tabs = make('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Parts of the app', listen: { keydown: (event) => this.#key(event) } },
      TABS.map(([name, label]) => make('button', { type: 'button', class: 'tab', role: 'tab', 'data-tab': name, listen: { click: () => this.choose(name) } }, label)));
    this.conversation = new Conversation({ workspace, announce, onThread: (ts) => onThread(this.place, ts) });
    this.composer = new Composer({ workspace, onSent });
    this.home = new Home({ workspace });
    this.node = make('main', { class: 'main', id: 'main' },
      make('header', { class: 'room-head' }, make('div', { class: 'room-title' }, this.picture, this.title), this.tabs),
      this.home.node, this.conversation.node, this.composer.node);
    takeDrops(this.node, this.composer);
  }

  async open(place, tab) {
    this.place = place;
    this.title.textContent = place.kind === 'channel' ? place.name : place.title;
    this.picture.replaceChildren(this.#pictureOf(place));
    this.tabs.hidden = !place.isApp;
    const hasHome = this.workspace.app.has_home !== false;
    this.tabs.querySelector('[data-tab="home"]').hidden = !hasHome;
    const closed = place.isApp && this.workspace.app.takes_messages === false;
    this.composer.open({ conversation: place.id, label: place.label, closed: closed && 'Sending messages to this app has been turned off' });
    const opened = place.unopened ? this.conversation.leave() : this.conversation.open(place);
    const atHome = place.isApp && hasHome && tab === 'home' && !this.workspace.me?.deleted;
    await this.choose(atHome ? 'home' : 'messages');
    await opened;
  }

  async choose(tab) {
    if (tab === 'messages' && this.place.unopened && !this.workspace.me?.deleted) {
      await this.onFirstWord(this.place);
      return;
    }
    this.tab = tab;
    const atHome = tab === 'home';
    for (const each of this.tabs.children) {
      const chosen = each.dataset.tab === tab;
      each.setAttribute('aria-selected', String(chosen));
      each.tabIndex = chosen ? 0 : -1;
    }
    this.home.node.hidden = !atHome;
    this.conversation.node.hidden = atHome;
    this.composer.node.hidden = atHome;
    this.onTab(tab);
    if (atHome) await this.home.open();
    else this.composer.focus();
  }

  #key(event) {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    this.choose(this.tab === 'home' ? 'messages' : 'home');
    this.tabs.querySelector('[aria-selected="true"]').focus();
  }

  #pictureOf(place) {
    if (place.isApp) return avatar({ ...this.workspace.bot, is_bot: true }, 'small');
    if (place.kind === 'dm') return avatar(this.workspace.person(place.with), 'small');
    return this.workspace.channel(place.id)?.is_private ? icon('lock') : make('span', { class: 'hash' }, '#');
  }
}
