/** Where a person types: messages and commands, with completion and what was typed before. */
import { api, inWords } from './api.js';
import { button, freshId, make } from './dom.js';
import { upload } from './files.js';
import { icon } from './icons.js';
import { remember, typed } from './recall.js';
import { Suggestions } from './suggestions.js';

const SLOW = 400;
const MOST_FILES = 10;

export class Composer {
  #drafts = new Map();
  #past = -1;
  #place;

  constructor({ workspace, commands = true, onSent = () => {} }) {
    this.workspace = workspace;
    this.commands = commands;
    this.onSent = onSent;
    const statusId = freshId('composer-status');
    this.text = make('textarea', { class: 'composer-text', rows: '1', 'aria-describedby': statusId, spellcheck: 'false', autocomplete: 'off', enterkeyhint: 'send' });
    this.status = make('p', { class: 'composer-status', id: statusId, role: 'status' });
    this.suggestions = new Suggestions(this.text, { workspace, commands, onAccept: () => this.#changed(), onShortcut: (callbackId) => this.#run(callbackId) });
    this.chooser = make('input', { type: 'file', class: 'visually-hidden', tabindex: '-1', 'aria-hidden': 'true', multiple: true, listen: { change: () => this.#shareChosen() } });
    this.attacher = button('Share files', { class: 'icon-button attach', listen: { click: () => this.chooser.click() } }, icon('plus'));
    this.sender = button('Send', { class: 'send', listen: { click: () => this.#send() } }, icon('send'));
    this.node = make('div', { class: 'composer' }, this.suggestions.node,
      make('div', { class: 'composer-box' }, this.attacher, this.chooser, this.text, this.sender), this.status);
    this.text.addEventListener('input', () => this.#changed());
    this.text.addEventListener('keydown', (event) => this.#key(event));
    this.text.addEventListener('blur', () => this.suggestions.close());
    this.text.addEventListener('click', () => this.suggestions.update());
  }

  open(place) {
    if (this.#place) this.#drafts.set(this.#draftKey(this.#place), this.text.value);
    this.#place = place;
    this.text.value = this.#drafts.get(this.#draftKey(place)) ?? '';
    this.text.setAttribute('aria-label', place.label);
    const gone = this.workspace.me?.deleted === true && `${this.workspace.me.real_name} is deactivated and can only look on`;
    const closed = gone || place.closed;
    this.text.disabled = Boolean(closed);
    this.attacher.disabled = Boolean(closed);
    this.text.placeholder = closed || place.label;
    this.#past = -1;
    this.#tell('');
    this.#grow();
    this.suggestions.close();
  }

  focus() {
    this.text.focus();
  }

  #draftKey({ conversation, thread = '' }) {
    return `${this.workspace.user} ${conversation} ${thread}`;
  }

  #changed() {
    this.#past = -1;
    this.#grow();
    this.suggestions.update();
  }

  #grow() {
    this.text.style.height = 'auto';
    this.text.style.height = `${Math.min(this.text.scrollHeight, 220)}px`;
    this.sender.disabled = this.text.value.trim() === '';
  }

  #key(event) {
    if (event.isComposing) return;
    if (this.suggestions.open && this.#keyInSuggestions(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.#send();
    } else if (event.key === 'ArrowUp' && this.text.selectionStart === 0) this.#recall(event, 1);
    else if (event.key === 'ArrowUp' && this.#past >= 0) this.#recall(event, 1);
    else if (event.key === 'ArrowDown' && this.#past >= 0) this.#recall(event, -1);
  }

  #keyInSuggestions(event) {
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (moves[event.key]) this.suggestions.move(moves[event.key]);
    else if (event.key === 'Tab') this.suggestions.accept();
    else if (event.key === 'Enter' && !event.shiftKey && this.#stillNaming()) this.suggestions.accept();
    else if (event.key === 'Escape') this.suggestions.close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  /** Enter completes a half-typed name, but sends a command whose verbs are merely on offer. */
  #stillNaming() {
    const before = this.text.value.slice(0, this.text.selectionStart);
    if (this.suggestions.isShortcut) return true;
    const whole = (this.workspace.app.commands ?? []).some(({ command }) => command === before.trim());
    return !whole && !before.endsWith(' ');
  }

  #recall(event, by) {
    const lines = typed(this.workspace.user);
    const next = this.#past + by;
    if (next >= lines.length) return;
    event.preventDefault();
    this.text.value = next < 0 ? '' : lines.at(-1 - next);
    this.#past = Math.max(next, -1);
    this.#grow();
    this.suggestions.close();
    this.text.setSelectionRange(this.text.value.length, this.text.value.length);
  }

  #tell(words, problem = false) {
    this.status.textContent = words;
    this.status.classList.toggle('is-problem', problem);
  }

  #shareChosen() {
    const files = [...this.chooser.files];
    this.chooser.value = '';
    this.share(files);
  }

  /** Sends files at once, with what was typed as their message. */
  async share(files) {
    const place = this.#place;
    if (files.length === 0 || !place || this.text.disabled) return;
    if (files.length > MOST_FILES) {
      this.#tell(`A message carries at most ${MOST_FILES} files; nothing was shared.`, true);
      return;
    }
    const { user } = this.workspace;
    const ids = [];
    for (const file of files) {
      this.#tell(`Sharing ${file.name}…`);
      const taken = await upload(user, file);
      if (!taken.ok) {
        this.#tell(`${file.name} was not shared. ${inWords(taken.error)}`, true);
        return;
      }
      ids.push(taken.file.id);
    }
    const answer = await api.post(user, place.conversation, this.text.value.trim(), place.thread, ids);
    this.#tell(answer.ok ? '' : `Nothing was shared. ${inWords(answer.error)}`, !answer.ok);
    if (answer.ok && place === this.#place) {
      this.text.value = '';
      this.#changed();
    }
    this.onSent();
  }

  async #run(callbackId) {
    this.text.value = '';
    this.#changed();
    const answer = await api.shortcut(this.workspace.user, undefined, undefined, callbackId);
    this.#tell(answer.ok ? '' : inWords(answer.error), !answer.ok);
  }

  async #send() {
    const text = this.text.value.trim();
    if (text === '' || !this.#place) return;
    const place = this.#place;
    const { user } = this.workspace;
    remember(user, text);
    this.text.value = '';
    this.#changed();
    this.#tell('');
    const waiting = setTimeout(() => this.#tell(text.startsWith('/') ? `Waiting for ${this.workspace.bot.real_name}…` : 'Sending…'), SLOW);
    const answer = await api.post(user, place.conversation, text, place.thread);
    clearTimeout(waiting);
    if (place !== this.#place) return;
    // A command that failed on its way to the bot says so in the conversation itself.
    const told = answer.ok || (text.startsWith('/') && !answer.refused);
    this.#tell(told ? '' : inWords(answer.error), !told);
    if (!told && this.text.value === '') {
      this.text.value = text;
      this.#grow();
    }
    this.onSent();
  }
}
