/** Starts the page, waiting for the sandbox where it is not there yet. */
import { api, inWords } from './api.js';
import { Page } from './page.js';

const found = (id) => document.getElementById(id);
const frame = {
  body: document.body, team: found('team'), clock: found('clock'), actAs: found('act-as'), banner: found('banner'),
  columns: found('columns'), inspect: found('inspect'), menu: found('menu'), announcer: found('announcer'),
};

async function start() {
  const answer = await api.workspace();
  if (answer.ok) {
    await new Page(answer, frame).start();
    document.body.classList.add('ready');
    return;
  }
  found('starting').textContent = `${inWords(answer.error)} Trying again…`;
  setTimeout(start, 2000);
}

start();
