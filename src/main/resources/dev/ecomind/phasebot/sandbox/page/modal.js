/** The app's window: it keeps what was entered for as long as a mistake keeps it open. */
import { api, inWords } from './api.js';
import { renderBlocks } from './blocks.js';
import { button, freshId, make } from './dom.js';
import { icon } from './icons.js';
import { avatar } from './people.js';
import { Surface } from './surface.js';
import { plain } from './text.js';
import { missing } from './required.js';

export class Modal {
  #view;
  #surface;
  #print = '';
  #busy = false;

  constructor({ workspace }) {
    this.workspace = workspace;
    this.titleId = freshId('modal-title');
    this.node = make('dialog', { class: 'dialog modal', 'aria-labelledby': this.titleId });
    this.node.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.#close({ all: true });
    });
  }

  show(view, depth = 1) {
    // The entered values come back with the view; they alone are no reason to draw it anew.
    const print = JSON.stringify([view && { ...view, state: undefined }, depth]);
    if (print === this.#print) return;
    this.#print = print;
    if (!view) {
      this.#view = undefined;
      if (this.node.open) this.node.close();
      this.node.replaceChildren();
      return;
    }
    const same = this.#view?.id === view.id;
    if (!same) this.#surface = this.#freshSurface(view);
    this.#surface.keepOnly(new Set((view.blocks ?? []).map((block, index) => block.block_id ?? `block-${index}`)));
    this.#view = view;
    const focused = same ? document.activeElement?.dataset?.action : undefined;
    this.#draw(view, depth);
    if (!this.node.open) this.node.showModal();
    this.#focus(focused);
  }

  #freshSurface(view) {
    return new Surface({ workspace: this.workspace, kind: 'modal', container: { view_id: view.id }, onProblem: (words) => this.#tell(words) });
  }

  #draw(view, depth) {
    this.problem = make('p', { class: 'row-problem', role: 'alert', hidden: true });
    this.submitter = view.submit && make('button', { type: 'submit', class: 'button primary' }, make('span', {}, plain(view.submit)));
    this.node.replaceChildren(
      make('form', { class: 'modal-form', novalidate: true, listen: { submit: (event) => this.#submit(event) } },
        make('header', { class: 'modal-head' }, avatar({ ...this.workspace.bot, is_bot: true }, 'small'),
          make('h2', { id: this.titleId }, plain(view.title)),
          depth > 1 && button('Back', { class: 'icon-button', listen: { click: () => this.#close() } }, icon('back')),
          button('Close', { class: 'icon-button', listen: { click: () => this.#close({ all: true }) } }, icon('close'))),
        make('div', { class: 'modal-body', tabindex: '-1' }, renderBlocks(view.blocks, this.#surface)),
        this.problem,
        make('footer', { class: 'dialog-buttons' },
          button(view.close ? plain(view.close) : view.submit ? 'Cancel' : depth > 1 ? 'Back' : 'Close', { class: 'button', listen: { click: () => this.#close() } }),
          this.submitter)));
  }

  #focus(action) {
    const named = action && this.node.querySelector(`[data-action="${CSS.escape(action)}"]`);
    const first = this.node.querySelector('.modal-body :is(input, textarea, .picker, button)') ?? this.submitter;
    (named || first || this.node.querySelector('.modal-body'))?.focus();
  }

  #tell(words) {
    this.problem.replaceChildren(words && icon('warning'), words);
    this.problem.hidden = !words;
  }

  /** Shows what is wrong beside each field; the form stays as it is. */
  #showErrors(errors) {
    let first;
    for (const block of this.node.querySelectorAll('.field')) {
      const words = errors[block.dataset.block] ?? '';
      block.querySelector('.problem').textContent = words;
      const control = block.querySelector('input, textarea, .picker, .boxes');
      if (words) control?.setAttribute('aria-invalid', 'true');
      else control?.removeAttribute('aria-invalid');
      if (words && !first) first = block;
    }
    first?.scrollIntoView({ block: 'nearest' });
    first?.querySelector('input, textarea, .picker')?.focus();
    const shown = [...this.node.querySelectorAll('.field')].map((block) => block.dataset.block);
    const elsewhere = Object.entries(errors).filter(([blockId]) => !shown.includes(blockId)).map(([, words]) => words);
    this.#tell(elsewhere.join(' '));
  }

  async #submit(event) {
    event.preventDefault();
    if (this.#busy || !this.#view.submit) return;
    const values = this.#surface.values();
    const empty = missing(this.#view, values);
    this.#showErrors(empty);
    if (Object.keys(empty).length > 0) return;
    this.#setBusy(true);
    const answer = await api.submit(this.workspace.user, this.#view.id, values);
    this.#setBusy(false);
    if (answer.errors && Object.keys(answer.errors).length > 0) this.#showErrors(answer.errors);
    else if (!answer.ok) this.#tell(inWords(answer.error));
    else this.onDone?.();
  }

  #setBusy(busy) {
    this.#busy = busy;
    this.node.querySelector('.modal-form')?.setAttribute('aria-busy', String(busy));
    if (busy) this.submitter?.setAttribute('aria-busy', 'true');
    else this.submitter?.removeAttribute('aria-busy');
  }

  async #close({ all } = {}) {
    if (this.#busy || !this.#view) return;
    const answer = await api.close(this.workspace.user, this.#view.id, all);
    if (answer.ok) this.onDone?.();
    else if (answer.unreachable) this.#tell(inWords(answer.error));
    else this.show(null);
  }
}
