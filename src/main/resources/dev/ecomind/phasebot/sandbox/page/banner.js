/** Says in words that something outside this page is not as it should be. */
import { button, make } from './dom.js';
import { icon } from './icons.js';

export class Banner {
  constructor() {
    this.words = make('span', {});
    this.dismiss = button('Dismiss', { class: 'icon-button', listen: { click: () => this.hide() } }, icon('close'));
    this.node = make('div', { class: 'banner', role: 'alert', hidden: true }, icon('warning'), this.words, this.dismiss);
  }

  /** A lasting one goes only when what it tells of is over. */
  show(words, { lasting = false } = {}) {
    this.words.textContent = words;
    this.dismiss.hidden = lasting;
    this.node.hidden = false;
  }

  hide() {
    this.node.hidden = true;
  }
}
