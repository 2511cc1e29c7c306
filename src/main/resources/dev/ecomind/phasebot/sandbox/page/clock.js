/** The workspace's clock, which a person may move forward to see what the bot does when. */
import { api, inWords } from './api.js';
import { clockTime, shortMoment, zoneName } from './dates.js';
import { make } from './dom.js';
import { icon } from './icons.js';

export class ClockBar {
  constructor({ workspace, onMoved, tell }) {
    this.workspace = workspace;
    this.onMoved = onMoved;
    this.tell = tell;
    this.face = make('time', { class: 'clock-face' });
    this.buttons = make('div', { class: 'clock-buttons' });
    this.node = make('div', { class: 'clock', role: 'group', 'aria-label': 'Workspace clock' }, icon('clock'), this.face, this.buttons);
  }

  show() {
    const { clock, now, zone } = this.workspace;
    this.face.setAttribute('datetime', clock.now);
    this.face.replaceChildren(
      make('span', { class: 'clock-day' }, shortMoment(now, zone)),
      make('span', { class: 'clock-time' }, clockTime(now, zone)),
      make('span', { class: 'clock-zone' }, zoneName(now, zone)));
    const wanted = clock.adjustable ? ['+1 h', '+1 day', clock.next_nudge && 'Next nudge'].filter(Boolean) : [];
    if (this.buttons.dataset.wanted === wanted.join()) return;
    this.buttons.dataset.wanted = wanted.join();
    const moves = { '+1 h': { advance: 'PT1H' }, '+1 day': { advance: 'P1D' }, 'Next nudge': { next_nudge: true } };
    const spoken = { '+1 h': 'Move the clock one hour on', '+1 day': 'Move the clock one day on', 'Next nudge': 'Move the clock to the next nudge' };
    this.buttons.replaceChildren(...wanted.map((label) =>
      make('button', { type: 'button', class: 'clock-button', title: spoken[label], listen: { click: (event) => this.#move(moves[label], event.currentTarget) } }, label)));
  }

  async #move(change, pressed) {
    if (pressed.getAttribute('aria-busy') === 'true') return;
    pressed.setAttribute('aria-busy', 'true');
    const answer = await api.moveClock(change);
    pressed.removeAttribute('aria-busy');
    if (!answer.ok) {
      this.tell(inWords(answer.error));
      return;
    }
    this.workspace.clock.now = answer.now ?? this.workspace.clock.now;
    this.show();
    this.onMoved();
  }

  async refresh() {
    const answer = await api.clock();
    if (!answer.ok) return;
    Object.assign(this.workspace.clock, answer.clock ?? (answer.now ? { now: answer.now } : {}));
    this.show();
  }
}
