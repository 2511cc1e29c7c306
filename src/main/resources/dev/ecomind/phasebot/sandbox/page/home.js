/** The app's Home tab. */
import { api, inWords } from './api.js';
import { renderBlocks } from './blocks.js';
import { make } from './dom.js';
import { icon } from './icons.js';
import { Surface } from './surface.js';

export class Home {
  #print = '';

  constructor({ workspace }) {
    this.workspace = workspace;
    this.page = make('div', { class: 'home-page' });
    this.problem = make('p', { class: 'row-problem', role: 'alert', hidden: true });
    this.node = make('div', { class: 'home', role: 'tabpanel', 'aria-label': 'Home', hidden: true }, this.problem, this.page);
  }

  async open() {
    this.#tell('');
    const answer = await api.openHome(this.workspace.user);
    if (!answer.ok) this.#tell(inWords(answer.error));
  }

  show(view) {
    const print = JSON.stringify([this.workspace.user, view && { ...view, state: undefined }]);
    if (print === this.#print) return;
    this.#print = print;
    if (!view) {
      this.page.replaceChildren(make('div', { class: 'empty' }, make('h2', {}, 'Nothing here yet'),
        make('p', {}, `${this.workspace.bot.real_name} has not published a Home page for you.`)));
      return;
    }
    const surface = new Surface({ workspace: this.workspace, kind: 'home', container: { view_id: view.id }, onProblem: (words) => this.#tell(words) });
    this.page.replaceChildren(renderBlocks(view.blocks, surface));
  }

  #tell(words) {
    this.problem.replaceChildren(words && icon('warning'), words);
    this.problem.hidden = !words;
  }
}
