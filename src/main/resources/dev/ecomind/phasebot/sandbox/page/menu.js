/**
 * A list that opens beside its button: arrow keys move, typing filters, Escape closes. It is put
 * next to the button, not at the end of the page, so that it also works inside a dialog.
 */
import { debounce, freshId, make } from './dom.js';
import { icon } from './icons.js';

const FILTER_FROM = 9;

/**
 * Choices are {label, detail?, group?, picture?, value, danger?}. With `several`, picking toggles
 * and the list stays open; `chosen` tells which are ticked. With `search`, a promise of choices for
 * what was typed, the list comes from elsewhere; a rejection's words stand in its place.
 */
export function openMenu(anchor, { label, choices = [], search, least = 0, onPick, chosen = () => false, several = false, side = 'start', onClose }) {
  const id = freshId('menu');
  const list = make('ul', { class: 'menu-list', role: 'listbox', id, 'aria-label': label, 'aria-multiselectable': several || undefined, tabindex: '-1' });
  const filter = search || choices.length >= FILTER_FROM
    ? make('input', { class: 'menu-filter', type: 'text', placeholder: search ? 'Search' : 'Filter', 'aria-label': `${search ? 'Search' : 'Filter'} ${label}`, 'aria-controls': id, autocomplete: 'off' })
    : undefined;
  const status = make('p', { class: 'visually-hidden', role: 'status' });
  const menu = make('div', { class: 'menu', popover: 'auto' }, filter, list, status);
  let shown = [];
  let active = -1;
  let turn = 0;
  let letters = '';
  const forgetLetters = debounce(800, () => { letters = ''; });

  /** Goes to the next choice whose label begins with what was typed. */
  function spell(letter) {
    letters += letter.toLowerCase();
    forgetLetters();
    const found = shown.findIndex(({ choice }) => choice.label.toLowerCase().startsWith(letters));
    if (found >= 0) point(found);
  }

  function point(index) {
    shown[active]?.row.classList.remove('active');
    active = shown.length === 0 ? -1 : (index + shown.length) % shown.length;
    const row = shown[active]?.row;
    row?.classList.add('active');
    row?.scrollIntoView({ block: 'nearest' });
    (filter ?? list).setAttribute('aria-activedescendant', row?.id ?? '');
  }

  function draw() {
    const wanted = (filter?.value ?? '').trim().toLowerCase();
    const left = search ? choices : choices.filter((choice) => `${choice.label} ${choice.detail ?? ''}`.toLowerCase().includes(wanted));
    let group;
    list.replaceChildren();
    shown = left.map((choice) => {
      if (choice.group && choice.group !== group) {
        list.append(make('li', { class: 'menu-group', role: 'presentation' }, choice.group));
      }
      group = choice.group;
      const row = rowOf(choice, chosen(choice), () => pick(choice));
      list.append(row);
      return { choice, row };
    });
    if (left.length === 0) say('Nothing matches');
    const first = shown.findIndex(({ choice }) => chosen(choice));
    point(Math.max(first, 0));
  }

  function say(words) {
    list.replaceChildren(make('li', { class: 'menu-empty', role: 'presentation' }, words));
    status.textContent = words;
  }

  async function look() {
    const typed = filter.value.trim();
    turn += 1;
    const mine = turn;
    shown = [];
    choices = [];
    if (typed.length < least) {
      say(`Type at least ${least} ${least === 1 ? 'character' : 'characters'}`);
      return;
    }
    say('Searching…');
    try {
      const found = await search(typed);
      if (mine !== turn) return;
      choices = found;
      draw();
      place(menu, anchor, side);
      if (found.length > 0) status.textContent = `${found.length} found`;
    } catch (problem) {
      if (mine === turn) say(problem.message);
    }
  }

  function pick(choice) {
    if (several) {
      const kept = active;
      onPick(choice);
      draw();
      point(kept);
    } else {
      menu.hidePopover();
      onPick(choice);
    }
  }

  menu.addEventListener('keydown', (event) => {
    const moves = { ArrowDown: () => point(active + 1), ArrowUp: () => point(active - 1), Home: () => point(0), End: () => point(-1) };
    if (moves[event.key]) moves[event.key]();
    else if (!filter && event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey) spell(event.key);
    else if (event.key === 'Enter' || (event.key === ' ' && !filter)) {
      if (shown[active]) pick(shown[active].choice);
    } else if (event.key === 'Tab' || event.key === 'Escape') {
      menu.hidePopover();
      if (event.key === 'Tab') return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  filter?.addEventListener('input', search ? debounce(200, look) : draw);
  menu.addEventListener('toggle', (event) => {
    if (event.newState !== 'closed') return;
    anchor.setAttribute('aria-expanded', 'false');
    const focusWasInside = menu.contains(document.activeElement) || document.activeElement === document.body;
    menu.remove();
    if (focusWasInside) anchor.focus();
    onClose?.();
  });

  anchor.after(menu);
  anchor.setAttribute('aria-expanded', 'true');
  if (search) look();
  else draw();
  menu.showPopover();
  place(menu, anchor, side);
  (filter ?? list).focus();
  return () => menu.hidePopover();
}

function rowOf(choice, ticked, onClick) {
  return make(
    'li',
    {
      class: `menu-row${choice.danger ? ' danger' : ''}`, role: 'option', id: freshId('row'), 'aria-selected': String(ticked),
      'data-value': choice.value,
      listen: { click: onClick },
    },
    choice.picture,
    make('span', { class: 'menu-text' }, make('span', { class: 'menu-label' }, choice.label, choice.badge),
      choice.detail && make('span', { class: 'menu-detail' }, choice.detail)),
    ticked && icon('check'),
  );
}

/** Below its button where there is room, else above; never beyond the window. */
export function place(menu, anchor, side = 'start') {
  const around = anchor.getBoundingClientRect();
  menu.style.minWidth = `${Math.min(around.width, 480)}px`;
  const size = menu.getBoundingClientRect();
  const below = innerHeight - around.bottom;
  const top = below > size.height + 12 || below > around.top ? around.bottom + 4 : around.top - size.height - 4;
  const left = side === 'end' ? around.right - size.width : around.left;
  menu.style.top = `${Math.max(8, Math.min(top, innerHeight - size.height - 8))}px`;
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - size.width - 8))}px`;
}
