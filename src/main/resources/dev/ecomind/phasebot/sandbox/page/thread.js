/** The panel with one thread. */
import { api, inWords } from './api.js';
import { Composer } from './composer.js';
import { button, make } from './dom.js';
import { takeDrops } from './drops.js';
import { icon } from './icons.js';
import { Timeline } from './timeline.js';

export class Thread {
  constructor({ workspace, onClose }) {
    this.workspace = workspace;
    this.list = make('ol', { class: 'messages', 'aria-label': 'Messages in the thread' });
    this.place = make('span', { class: 'panel-place' });
    this.problem = make('p', { class: 'row-problem', role: 'alert', hidden: true });
    this.timeline = new Timeline(this.list);
    this.composer = new Composer({ workspace, commands: false });
    this.scroller = make('div', { class: 'scroller', tabindex: '0' }, this.list, this.problem);
    this.node = make('section', { class: 'panel thread', 'aria-label': 'Thread', hidden: true },
      make('header', { class: 'panel-head' }, make('h2', {}, 'Thread'), this.place,
        button('Close thread', { class: 'icon-button', listen: { click: onClose } }, icon('close'))),
      this.scroller, this.composer.node);
    takeDrops(this.node, this.composer);
  }

  async open(conversation, ts) {
    this.conversation = conversation;
    this.ts = ts;
    this.timeline.clear();
    this.place.textContent = conversation.title;
    this.composer.open({ conversation: conversation.id, thread: ts, label: 'Reply in thread' });
    this.node.hidden = false;
    await this.refresh();
    this.composer.focus();
  }

  close() {
    this.node.hidden = true;
    this.ts = undefined;
  }

  async refresh() {
    if (!this.ts) return;
    const { ts } = this;
    const answer = await api.messages(this.workspace.user, this.conversation.id, ts, 200);
    if (ts !== this.ts) return;
    this.problem.hidden = answer.ok;
    this.problem.textContent = answer.ok ? '' : inWords(answer.error);
    if (!answer.ok) return;
    this.timeline.show(answer.messages ?? [], { workspace: this.workspace, conversation: this.conversation.id });
    this.scroller.scrollTop = this.scroller.scrollHeight;
  }
}
