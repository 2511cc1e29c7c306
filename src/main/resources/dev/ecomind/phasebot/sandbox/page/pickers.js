/** The choosing elements: selects of one or several options, people or conversations. */
import { api, inWords } from './api.js';
import { freshId, make } from './dom.js';
import { icon } from './icons.js';
import { openMenu } from './menu.js';
import { avatar, nameOf, roleBadge } from './people.js';
import { plain } from './text.js';

const optionChoices = (options, group) =>
  (options ?? []).map((option) => ({
    label: plain(option.text), detail: option.description ? plain(option.description) : undefined, group, value: option.value, option,
  }));

function staticChoices(element) {
  const groups = (element.option_groups ?? []).flatMap((group) => optionChoices(group.options, plain(group.label)));
  return [...optionChoices(element.options), ...groups];
}

const personChoices = (element, workspace) =>
  workspace.users.filter((person) => !person.deleted).map((person) => ({
    label: nameOf(person), detail: `@${person.name}`, value: person.id, picture: avatar(person, 'small'), badge: roleBadge(person),
  }));

const channelChoices = (element, workspace) =>
  workspace.channels.map((channel) => ({ label: channel.name, value: channel.id, picture: make('span', { class: 'hash' }, '#') }));

/** What the app offers for what was typed. */
async function offered(element, field, typed) {
  const answer = await api.options({
    user: field.surface.workspace.user, container: field.surface.container, block_id: field.blockId, action_id: element.action_id, value: typed,
  });
  if (!answer.ok) throw new Error(inWords(answer.error));
  return staticChoices(answer);
}

const conversationChoices = (element, workspace) => [...channelChoices(element, workspace), ...personChoices(element, workspace)];

/** For each kind: where its choices come from and how Slack names its value. */
const KINDS = {
  static: { choices: staticChoices, one: 'selected_option', many: 'selected_options', initial: 'initial_option', initials: 'initial_options' },
  external: { choices: () => [], one: 'selected_option', many: 'selected_options', initial: 'initial_option', initials: 'initial_options' },
  users: { choices: personChoices, one: 'selected_user', many: 'selected_users', initial: 'initial_user', initials: 'initial_users' },
  channels: { choices: channelChoices, one: 'selected_channel', many: 'selected_channels', initial: 'initial_channel', initials: 'initial_channels' },
  conversations: {
    choices: conversationChoices, one: 'selected_conversation', many: 'selected_conversations',
    initial: 'initial_conversation', initials: 'initial_conversations',
  },
};

const keyOf = (value) => (typeof value === 'object' && value !== null ? value.value : value);

export function picker(element, field) {
  const [, several, kindName] = /^(multi_)?(\w+)_select$/.exec(element.type);
  const kind = KINDS[kindName];
  const known = kind.choices(element, field.surface.workspace);
  const valueOf = (choice) => choice.option ?? choice.value;
  const property = several ? kind.many : kind.one;
  const start = several ? (element[kind.initials] ?? []) : (element[kind.initial] ?? null);
  let value = field.start({ type: element.type, [property]: start })[property];

  const name = plain(element.placeholder) || 'Choose';
  const faceId = freshId('face');
  const face = make('span', { class: 'picker-face', id: faceId });
  const opener = make(
    'button',
    { type: 'button', class: 'picker', 'aria-haspopup': 'listbox', 'aria-expanded': 'false', ...field.naming(name, faceId) },
    face, icon('chevron'),
  );
  const isChosen = (choice) => (several ? value.some((each) => keyOf(each) === choice.value) : value !== null && keyOf(value) === choice.value);

  /** What is chosen; of an app's own options only those that were chosen are known here. */
  function chosenOnes() {
    if (kindName !== 'external') return known.filter(isChosen);
    return optionChoices(several ? value : [value].filter(Boolean));
  }

  function draw() {
    const chosen = chosenOnes();
    // The name says both what is asked for and what the button shows, chips included.
    if (!field.labelId) {
      const shown = chosen.map((choice) => choice.label).join(', ') || name;
      opener.setAttribute('aria-label', field.label && field.label !== shown ? `${field.label}: ${shown}` : shown);
    }
    opener.classList.toggle('unchosen', chosen.length === 0);
    face.replaceChildren(
      ...(chosen.length === 0
        ? [name]
        : several ? chosen.map((choice) => make('span', { class: 'chip' }, choice.label)) : [chosen[0].label]),
    );
  }

  function pick(choice) {
    if (!several) value = valueOf(choice);
    else if (isChosen(choice)) value = value.filter((each) => keyOf(each) !== choice.value);
    else if (value.length < (element.max_selected_items ?? Infinity)) value = [...value, valueOf(choice)];
    draw();
    field.changed({ type: element.type, [property]: value }, { later: Boolean(several) });
  }

  const source = kindName === 'external'
    ? { search: (typed) => offered(element, field, typed), least: element.min_query_length ?? 3 }
    : { choices: known };
  opener.addEventListener('click', () =>
    openMenu(opener, { label: field.label || plain(element.placeholder) || 'Choices', ...source, chosen: isChosen, several: Boolean(several), onPick: pick,
      onClose: () => field.settled() }));
  draw();
  return opener;
}

export function overflow(element, field) {
  const opener = make('button', { type: 'button', class: 'button icon-button', 'aria-haspopup': 'listbox', 'aria-label': 'More actions', title: 'More actions' }, icon('more'));
  opener.addEventListener('click', () =>
    openMenu(opener, {
      label: 'More actions', side: 'end', choices: optionChoices(element.options),
      onPick: (choice) => field.act({ type: 'overflow', selected_option: choice.option }, opener),
    }));
  return opener;
}
