/** The list of completions above a composer; the caret stays in the text all the while. */
import { freshId, make } from './dom.js';
import { completionsFor } from './completion.js';

export class Suggestions {
  #choices = [];
  #from = 0;
  #active = 0;

  constructor(text, { workspace, commands, onAccept, onShortcut }) {
    Object.assign(this, { text, workspace, commands, onAccept, onShortcut });
    this.id = freshId('suggestions');
    this.node = make('ul', { class: 'suggestions', role: 'listbox', id: this.id, 'aria-label': 'Suggestions', hidden: true });
    text.setAttribute('aria-controls', this.id);
    text.setAttribute('aria-autocomplete', 'list');
  }

  get open() {
    return !this.node.hidden;
  }

  /** Whether what is pointed at is no text but something to run. */
  get isShortcut() {
    return Boolean(this.#choices[this.#active]?.shortcut);
  }

  update() {
    const { from, choices } = completionsFor(this.text.value, this.text.selectionStart, this.workspace, { commands: this.commands });
    this.#choices = choices;
    this.#from = from;
    this.#active = 0;
    this.node.hidden = choices.length === 0;
    this.node.replaceChildren(...choices.map((choice, index) => this.#row(choice, index)));
    this.#point(0);
  }

  close() {
    this.node.hidden = true;
    this.text.removeAttribute('aria-activedescendant');
  }

  move(by) {
    this.#point((this.#active + by + this.#choices.length) % this.#choices.length);
  }

  /** Puts the pointed choice into the text. */
  accept(index = this.#active) {
    const choice = this.#choices[index];
    if (choice.shortcut) {
      this.onShortcut(choice.shortcut);
      return;
    }
    const { value, selectionStart } = this.text;
    const rest = value.slice(selectionStart).replace(/^ /, '');
    this.text.value = value.slice(0, this.#from) + choice.insert + rest;
    const caret = this.#from + choice.insert.length;
    this.text.setSelectionRange(caret, caret);
    this.text.focus();
    this.onAccept();
  }

  #point(index) {
    this.node.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const row = this.node.children[index];
    row?.setAttribute('aria-selected', 'true');
    row?.scrollIntoView({ block: 'nearest' });
    if (row && this.open) this.text.setAttribute('aria-activedescendant', row.id);
    else this.text.removeAttribute('aria-activedescendant');
  }

  #row(choice, index) {
    return make('li',
      {
        class: 'suggestion', role: 'option', id: `${this.id}-${index}`, 'aria-selected': 'false',
        // The press, not the click: a click would come after the text has lost its caret.
        listen: { mousedown: (event) => { event.preventDefault(); this.accept(index); } },
      },
      choice.picture,
      make('span', { class: 'suggestion-label' }, choice.label, choice.badge),
      choice.hint && make('code', { class: 'suggestion-hint' }, choice.hint),
      choice.detail && make('span', { class: 'suggestion-detail' }, choice.detail));
  }
}
