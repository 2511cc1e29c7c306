/** The open conversation: its messages, what is new in it, and where the reader stands. */
import { api, inWords } from './api.js';
import { make } from './dom.js';
import { mrkdwn } from './mrkdwn.js';
import { nameOf } from './people.js';
import { Timeline } from './timeline.js';

const PAGE = 200;
const NEAR = 90;

export class Conversation {
  #limit = PAGE;
  /** The newest message that was shown; unknown until the conversation was shown once. */
  #lastTs;
  #turn = 0;
  #follows = true;

  constructor({ workspace, onThread, announce }) {
    this.workspace = workspace;
    this.onThread = onThread;
    this.announce = announce;
    this.list = make('ol', { class: 'messages' });
    this.earlier = make('button', { type: 'button', class: 'button earlier', hidden: true, listen: { click: () => this.#showEarlier() } }, 'Show earlier messages');
    this.empty = make('div', { class: 'empty', hidden: true });
    this.jump = make('button', { type: 'button', class: 'jump', hidden: true, listen: { click: () => this.#toBottom() } }, 'New messages ↓');
    this.scroller = make('div', { class: 'scroller', tabindex: '0', listen: { scroll: () => this.#scrolled() } }, this.earlier, this.empty, this.list);
    this.node = make('div', { class: 'conversation' }, this.scroller, this.jump);
    this.timeline = new Timeline(this.list);
    // Pictures load and blocks unfold later; a reader at the end stays at the end.
    new ResizeObserver(() => this.#follows && this.#toBottom()).observe(this.list);
  }

  async open(conversation) {
    this.conversation = conversation;
    this.#limit = PAGE;
    this.#lastTs = undefined;
    this.newFrom = undefined;
    this.unreadAtOpening = conversation.unread ?? 0;
    this.timeline.clear();
    this.list.setAttribute('aria-label', `Messages in ${conversation.title}`);
    await this.refresh();
    this.#toBottom();
  }

  /** Shows nothing, where there is no conversation yet. */
  leave() {
    this.#turn += 1;
    this.conversation = undefined;
    this.timeline.clear();
    this.earlier.hidden = true;
    this.#showEmpty('Nothing here yet', 'Nothing has been said here yet.');
  }

  async refresh() {
    const { conversation } = this;
    if (!conversation) return;
    this.#turn += 1;
    const turn = this.#turn;
    const answer = await api.messages(this.workspace.user, conversation.id, undefined, this.#limit);
    if (turn !== this.#turn || conversation !== this.conversation) return;
    if (!answer.ok) {
      this.#showEmpty('This conversation cannot be shown', inWords(answer.error));
      return;
    }
    const messages = answer.messages ?? [];
    const follows = this.#follows || this.#spoke(messages);
    this.#noteNew(messages);
    this.timeline.show(messages, {
      workspace: this.workspace, conversation: conversation.id, onThread: this.onThread, newFrom: this.newFrom,
    });
    this.earlier.hidden = messages.length < this.#limit;
    if (messages.length === 0) this.#showEmpty(...conversation.welcome);
    else this.empty.hidden = true;
    if (follows) this.#toBottom();
    this.#markRead(messages);
  }

  /** Whoever writes wants to see what he wrote, wherever he was reading. */
  #spoke(messages) {
    return this.#lastTs !== undefined && messages.some((message) => message.ts > this.#lastTs && message.user === this.workspace.user);
  }

  #noteNew(messages) {
    const last = messages.at(-1)?.ts ?? '';
    const others = (message) => message.user !== this.workspace.user && !message.command;
    if (this.#lastTs === undefined) {
      if (this.unreadAtOpening > 0) this.newFrom = messages.filter(others).at(-this.unreadAtOpening)?.ts;
    } else {
      const fresh = messages.filter((message) => message.ts > this.#lastTs);
      for (const message of fresh.filter(others)) {
        const said = make('div', {}, mrkdwn(message.text ?? '', this.workspace)).textContent;
        this.announce(`${nameOf(this.workspace.author(message))}: ${said || message.error || 'a message'}`);
      }
      if (fresh.length > 0 && !this.#follows) this.jump.hidden = false;
    }
    this.#lastTs = last;
  }

  #markRead(messages) {
    const last = messages.at(-1);
    if (!last || document.hidden || this.workspace.me?.deleted || this.readTo === `${this.conversation.id} ${last.ts}`) return;
    this.readTo = `${this.conversation.id} ${last.ts}`;
    api.markRead(this.workspace.user, this.conversation.id, last.ts);
  }

  #showEmpty(title, words) {
    this.empty.hidden = false;
    this.empty.replaceChildren(make('h2', {}, title), make('p', {}, words));
  }

  async #showEarlier() {
    const fromEnd = this.scroller.scrollHeight - this.scroller.scrollTop;
    this.#limit += PAGE;
    this.#follows = false;
    await this.refresh();
    this.scroller.scrollTop = this.scroller.scrollHeight - fromEnd;
  }

  #isAtBottom() {
    return this.scroller.scrollHeight - this.scroller.scrollTop - this.scroller.clientHeight < NEAR;
  }

  #scrolled() {
    this.#follows = this.#isAtBottom();
    if (this.#follows) this.jump.hidden = true;
  }

  #toBottom() {
    this.#follows = true;
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.jump.hidden = true;
  }

  /** Brings one message into view and lights it up for a moment. */
  reveal(ts) {
    const row = this.list.querySelector(`[data-ts="${CSS.escape(ts)}"]`);
    if (!row) return;
    this.#follows = false;
    row.scrollIntoView({ block: 'center' });
    row.classList.add('lit');
    setTimeout(() => row.classList.remove('lit'), 2400);
  }
}
