/** Every request between the workspace and the bot, its answer, its time and what broke a rule. */
import { api } from './api.js';
import { button, make } from './dom.js';
import { clockTime } from './dates.js';
import { icon } from './icons.js';

const MOST = 500;
const SLOW = 1000;
const NOTHING = 'Nothing has been said between the workspace and the bot yet.';
const FILTERS = [['all', 'All'], ['toBot', 'To the bot'], ['fromBot', 'From the bot'], ['wrong', 'Problems']];

const isWrong = (entry) => entry.ok === false || entry.violations?.length > 0;
const MATCHES = {
  all: () => true,
  toBot: (entry) => entry.direction === 'to_bot',
  fromBot: (entry) => entry.direction === 'from_bot',
  wrong: isWrong,
};

export class Inspector {
  #after = 0;
  #filter = 'all';
  #fetching = false;
  #again = false;
  #wrong = 0;

  constructor({ workspace, onClose }) {
    this.workspace = workspace;
    this.list = make('ol', { class: 'requests', 'aria-label': 'Requests' });
    this.empty = make('p', { class: 'panel-empty' }, NOTHING);
    this.count = make('span', { class: 'count wrong', hidden: true });
    this.filters = make('div', { class: 'filters', role: 'group', 'aria-label': 'Show' }, FILTERS.map(([name, label]) =>
      make('button', { type: 'button', class: 'filter', 'aria-pressed': String(name === 'all'), 'data-filter': name, listen: { click: () => this.#choose(name) } }, label)));
    this.node = make('section', { class: 'panel inspector', id: 'inspector', 'aria-label': 'Inspector', hidden: true },
      make('header', { class: 'panel-head' }, make('h2', {}, 'Inspector'),
        make('button', { type: 'button', class: 'text-button', listen: { click: () => this.#clear() } }, 'Clear'),
        button('Close inspector', { class: 'icon-button', listen: { click: onClose } }, icon('close'))),
      this.filters, make('div', { class: 'scroller', tabindex: '0' }, this.empty, this.list));
  }

  /** Fetches what came since; calls that overlap become one more fetch. */
  async refresh() {
    if (this.#fetching) {
      this.#again = true;
      return;
    }
    this.#fetching = true;
    const answer = await api.inspector(this.#after);
    this.#fetching = false;
    for (const entry of answer.entries ?? []) this.#add(entry);
    if (this.#again) {
      this.#again = false;
      await this.refresh();
    }
  }

  #add(entry) {
    if (entry.n <= this.#after) return;
    this.#after = entry.n;
    const row = this.#row(entry);
    row.entry = entry;
    row.hidden = !MATCHES[this.#filter](entry);
    this.list.prepend(row);
    if (this.list.children.length > MOST) this.list.lastChild.remove();
    this.#showEmpty();
    if (isWrong(entry)) this.#wrong += 1;
    this.#showCount();
  }

  #row(entry) {
    const violations = entry.violations ?? [];
    const direction = entry.direction === 'to_bot' ? 'toBot' : 'fromBot';
    const details = make('details', { class: `request${isWrong(entry) ? ' wrong' : ''}` },
      make('summary', {},
        make('span', { class: `direction ${direction}`, title: direction === 'toBot' ? 'To the bot' : 'From the bot' }, icon(direction),
          make('span', { class: 'visually-hidden' }, direction === 'toBot' ? 'to the bot' : 'from the bot')),
        make('span', { class: 'request-name' }, entry.name),
        violations.length > 0 && make('span', { class: 'badge badge-violation' }, violations.length === 1 ? '1 violation' : `${violations.length} violations`),
        make('span', { class: `request-status${entry.ok === false ? ' bad' : ''}` }, outcome(entry)),
        make('span', { class: `request-millis${entry.millis > SLOW ? ' slow' : ''}` }, `${Math.round(entry.millis ?? 0)} ms`)));
    // The bodies are long and mostly never read, so they are drawn when first looked at.
    details.addEventListener('toggle', () => details.append(this.#bodies(entry, violations)), { once: true });
    return make('li', {}, details);
  }

  #bodies(entry, violations) {
    const at = new Date(entry.at);
    return make('div', { class: 'request-bodies' },
      violations.length > 0 && make('ul', { class: 'violations' }, violations.map((each) => make('li', {}, typeof each === 'string' ? each : JSON.stringify(each)))),
      make('p', { class: 'hint' }, `Request ${entry.n}`, Number.isNaN(at.getTime()) ? '' : ` at ${clockTime(at, this.workspace.zone)}`),
      ...[['Sent', entry.request], ['Answered', entry.response]].map(([title, body]) =>
        make('div', {}, make('h3', {}, title), make('pre', { tabindex: '0' }, pretty(body)))));
  }

  #choose(name) {
    this.#filter = name;
    for (const each of this.filters.children) each.setAttribute('aria-pressed', String(each.dataset.filter === name));
    for (const row of this.list.children) row.hidden = !MATCHES[name](row.entry);
    this.#showEmpty();
  }

  #showEmpty() {
    const rows = [...this.list.children];
    this.empty.hidden = rows.some((row) => !row.hidden);
    this.empty.textContent = rows.length === 0 ? NOTHING : 'Nothing of this kind so far.';
  }

  #clear() {
    this.list.replaceChildren();
    this.#showEmpty();
    this.#wrong = 0;
    this.#showCount();
  }

  #showCount() {
    this.count.hidden = this.#wrong === 0;
    this.count.textContent = this.#wrong;
    this.count.setAttribute('aria-label', `${this.#wrong} with problems`);
  }
}

/** The reason where there is one: Slack refuses with status 200 and a word. */
function outcome(entry) {
  const reason = entry.ok === false && /"error"\s*:\s*"([a-z_]+)"/.exec(typeof entry.response === 'string' ? entry.response : JSON.stringify(entry.response ?? ''));
  return reason ? reason[1] : entry.status || (entry.ok === false ? 'no answer' : '');
}

function pretty(body) {
  if (body === undefined || body === null || body === '') return '(nothing)';
  if (typeof body !== 'string') return JSON.stringify(body, null, 2);
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
