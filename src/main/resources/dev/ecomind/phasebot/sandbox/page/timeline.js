/**
 * A list of messages by day and author. It redraws only the rows that changed, so an open menu, a
 * half-made choice or the reader's place survive what arrives meanwhile.
 */
import { dayOf, dayTitle, ofTimestamp } from './dates.js';
import { make } from './dom.js';
import { messageRow } from './message.js';

const SAME_BREATH = 5 * 60;

export class Timeline {
  #drawn = new Map();

  constructor(list) {
    this.list = list;
  }

  clear() {
    this.#drawn.clear();
    this.list.replaceChildren();
  }

  show(messages, { workspace, conversation, onThread, newFrom }) {
    const rows = [];
    let previous;
    let newShown = false;
    for (const message of messages) {
      const day = dayOf(ofTimestamp(message.ts), workspace.zone);
      const newDay = !previous || dayOf(ofTimestamp(previous.ts), workspace.zone) !== day;
      if (newDay) rows.push(dayRow(message, day, workspace));
      if (newFrom && !newShown && message.ts >= newFrom) {
        rows.push({ key: 'new', print: newFrom, draw: () => make('li', { class: 'new-mark' }, make('span', {}, 'New')) });
        newShown = true;
      }
      const follows = !newDay && sameBreath(previous, message);
      rows.push({
        key: `${message.ts}${message.ephemeral ? ' own' : ''}${message.command ? ' typed' : ''}`,
        print: JSON.stringify([message, follows, workspace.user]),
        draw: () => messageRow(message, { workspace, conversation, follows, onThread }),
      });
      previous = message;
    }
    this.#reconcile(rows);
  }

  #reconcile(rows) {
    const kept = new Map();
    let at = this.list.firstChild;
    for (const row of rows) {
      const before = this.#drawn.get(row.key);
      const node = before?.print === row.print ? before.node : row.draw();
      kept.set(row.key, { node, print: row.print });
      if (node === at) at = at.nextSibling;
      else this.list.insertBefore(node, at);
    }
    while (at) {
      const next = at.nextSibling;
      at.remove();
      at = next;
    }
    const still = new Set([...kept.values()].map(({ node }) => node));
    for (const { node } of this.#drawn.values()) if (!still.has(node)) node.remove();
    this.#drawn = kept;
  }
}

function dayRow(message, day, workspace) {
  const title = dayTitle(ofTimestamp(message.ts), workspace.now, workspace.zone);
  return { key: `day ${day}`, print: title, draw: () => make('li', { class: 'day' }, make('h2', {}, title)) };
}

function sameBreath(previous, message) {
  return (
    !previous.command && !message.command && previous.user === message.user && previous.bot === message.bot &&
    Boolean(previous.ephemeral) === Boolean(message.ephemeral) && !message.ephemeral &&
    Number(message.ts) - Number(previous.ts) < SAME_BREATH
  );
}
