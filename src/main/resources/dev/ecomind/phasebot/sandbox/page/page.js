/** Puts the parts of the page together and keeps them true to what the sandbox says. */
import { ActAs } from './actas.js';
import { readAddress, readPermalink, writeAddress } from './address.js';
import { api, inWords } from './api.js';
import { Banner } from './banner.js';
import { ClockBar } from './clock.js';
import { debounce } from './dom.js';
import { listen } from './events.js';
import { Inspector } from './inspector.js';
import { Modal } from './modal.js';
import { Room } from './room.js';
import { rooms } from './rooms.js';
import { Sidebar } from './sidebar.js';
import { Thread } from './thread.js';
import { Workspace } from './workspace.js';

const LOST = 'The sandbox does not answer. What you see may be old; trying again…';
const PREFERRED = 'phases';

export class Page {
  constructor(answer, frame) {
    this.frame = frame;
    this.workspace = new Workspace(answer);
    const { workspace } = this;
    const announce = (words) => { frame.announcer.textContent = words; };
    this.banner = new Banner();
    this.sidebar = new Sidebar({ workspace, onChoose: (id) => this.openRoom(id), onBegin: (other) => this.openDirect(other) });
    this.actAs = new ActAs({ workspace, onChoose: (user) => this.actAsPerson(user) });
    this.clock = new ClockBar({ workspace, onMoved: () => this.refreshAll(), tell: (words) => this.banner.show(words) });
    this.inspector = new Inspector({ workspace, onClose: () => this.showPanel('none') });
    this.thread = new Thread({ workspace, onClose: () => this.showPanel('none') });
    this.modal = new Modal({ workspace });
    this.modal.onDone = () => this.refreshViews();
    this.room = new Room({
      workspace, announce,
      onThread: (place, ts) => this.openThread(place, ts),
      onTab: (tab) => this.#remember(tab),
      onFirstWord: (place) => this.openDirect(place.with),
      onSent: () => this.refreshAll(),
    });
    this.refreshRooms = debounce(60, () => this.#fetchRooms());
  }

  async start() {
    const { frame } = this;
    frame.team.textContent = this.workspace.team.name;
    frame.clock.replaceWith(this.clock.node);
    frame.actAs.replaceWith(this.actAs.node);
    frame.banner.replaceWith(this.banner.node);
    frame.columns.replaceChildren(this.sidebar.node, this.room.node, this.thread.node, this.inspector.node);
    document.body.append(this.modal.node);
    frame.inspect.append(this.inspector.count);
    frame.inspect.addEventListener('click', () => {
      this.opener = frame.inspect;
      this.showPanel(this.panel === 'inspector' ? 'none' : 'inspector');
    });
    frame.menu.addEventListener('click', () => this.#toggleSidebar());
    document.addEventListener('click', (event) => this.#follow(event));
    document.addEventListener('pointerdown', (event) => this.#leaveSidebar(event));
    document.addEventListener('keydown', (event) => this.#key(event));
    document.addEventListener('visibilitychange', () => document.hidden || this.refreshAll());
    const { user } = readAddress();
    await this.actAsPerson(this.workspace.person(user) ? user : this.workspace.firstUser);
    this.inspector.refresh();
  }

  /** Sees everything through another person's eyes. */
  async actAsPerson(user) {
    this.stopListening?.();
    this.workspace.user = user;
    this.showPanel(this.panel === 'inspector' ? 'inspector' : 'none');
    this.actAs.show();
    this.clock.show();
    this.modal.show(null);
    await this.#fetchRooms();
    const wanted = [readAddress().room, this.place?.id].map((id) => this.rooms.find((room) => room.id === id)).find(Boolean);
    const start = wanted ?? this.rooms.find((room) => room.name === PREFERRED) ?? this.rooms[0];
    if (start) await this.openRoom(start.id, readAddress().tab);
    this.stopListening = listen(user, { onChange: (changes) => this.#changed(changes), onConnection: (up) => this.#connection(up) });
    await this.refreshViews();
  }

  async openRoom(id, tab) {
    const place = this.rooms.find((room) => room.id === id);
    if (!place) return;
    this.place = place;
    this.frame.body.classList.remove('sidebar-open');
    this.frame.menu.setAttribute('aria-expanded', 'false');
    if (this.panel === 'thread') this.showPanel('none');
    document.title = `${place.title} · ${this.workspace.team.name}`;
    this.sidebar.show(this.rooms, id);
    await this.room.open(place, tab ?? (place.latest ? 'messages' : 'home'));
  }

  /** Opens the conversation of two, which may not have been begun yet. */
  async openDirect(other) {
    const answer = await api.openDirect(this.workspace.user, other);
    if (!answer.ok) {
      this.banner.show(inWords(answer.error));
      return;
    }
    await this.#fetchRooms();
    await this.openRoom(answer.conversation, 'messages');
  }

  async openThread(place, ts) {
    this.opener = document.activeElement;
    this.showPanel('thread');
    await this.thread.open(place, ts);
  }

  showPanel(name) {
    const { activeElement } = document;
    const leaves = name === 'none' && [this.thread, this.inspector].some(({ node }) => node.contains(activeElement));
    this.panel = name;
    this.inspector.node.hidden = name !== 'inspector';
    if (name === 'thread') this.thread.node.hidden = false;
    else this.thread.close();
    this.frame.body.classList.toggle('panel-open', name !== 'none');
    this.frame.inspect.setAttribute('aria-expanded', String(name === 'inspector'));
    // The focus goes back to what opened the panel; a row that was drawn anew has lost its button.
    if (leaves) (this.opener?.isConnected ? this.opener : this.room.composer.text).focus();
  }

  async refreshAll() {
    await Promise.all([this.refreshMessages(), this.#fetchRooms(), this.refreshViews(), this.clock.refresh(), this.inspector.refresh()]);
  }

  async refreshMessages() {
    if (this.place && !this.place.unopened) await this.room.conversation.refresh();
    await this.thread.refresh();
  }

  async refreshViews() {
    const { user } = this.workspace;
    const answer = await api.views(user);
    if (!answer.ok || user !== this.workspace.user) return;
    this.modal.show(answer.modal ?? null, answer.depth ?? answer.stack_depth ?? answer.stack ?? 1);
    this.room.home.show(answer.home ?? null);
  }

  async #fetchRooms() {
    const { user } = this.workspace;
    const answer = await api.conversations(user);
    if (user !== this.workspace.user) return;
    if (!answer.ok) this.banner.show(inWords(answer.error), { lasting: answer.unreachable });
    this.rooms = rooms(answer.conversations ?? [], this.workspace);
    this.sidebar.show(this.rooms, this.place?.id);
  }

  #changed(changes) {
    const kinds = new Set(changes.map((change) => change.kind));
    const here = changes.some((change) => change.kind === 'message' && (!change.conversation || change.conversation === this.place?.id));
    if (here || kinds.has('clock')) this.refreshMessages();
    if (kinds.has('message') || kinds.has('conversation')) this.refreshRooms();
    if (kinds.has('view') || kinds.has('home')) this.refreshViews();
    if (kinds.has('clock')) this.clock.refresh();
    if (kinds.has('inspector')) this.inspector.refresh();
  }

  #connection(up) {
    this.frame.body.classList.toggle('is-lost', !up);
    if (!up) {
      this.banner.show(LOST, { lasting: true });
      return;
    }
    this.banner.hide();
    this.refreshAll();
  }

  #remember(tab) {
    if (this.place) writeAddress({ user: this.workspace.user, room: this.place.id, tab: this.place.isApp ? tab : '' });
  }

  #toggleSidebar() {
    const open = this.frame.body.classList.toggle('sidebar-open');
    this.frame.menu.setAttribute('aria-expanded', String(open));
    if (open) this.sidebar.node.querySelector('[aria-current], button')?.focus();
  }

  /** In a narrow window the sidebar lies over the room; a press beside it closes it. */
  #leaveSidebar(event) {
    const open = this.frame.body.classList.contains('sidebar-open');
    if (open && !this.sidebar.node.contains(event.target) && !this.frame.menu.contains(event.target)) this.#toggleSidebar();
  }

  /** Mentions of channels and permalinks lead to the place itself instead of a new tab. */
  async #follow(event) {
    const channel = event.target.closest?.('[data-conversation]');
    const link = event.target.closest?.('a[href]');
    const target = channel ? { room: channel.dataset.conversation } : link && readPermalink(link.href);
    if (!target || !this.rooms.some((room) => room.id === target.room)) return;
    event.preventDefault();
    await this.openRoom(target.room, 'messages');
    if (target.ts) this.room.conversation.reveal(target.ts);
  }

  #key(event) {
    if (event.key !== 'Escape' || event.defaultPrevented || this.modal.node.open) return;
    if (this.frame.body.classList.contains('sidebar-open')) this.#toggleSidebar();
    else if (this.panel !== 'none') this.showPanel('none');
  }
}
