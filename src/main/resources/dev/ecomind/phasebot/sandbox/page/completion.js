/** Says what could stand at the caret: a command, its verb, a person or a channel. */
import { make } from './dom.js';
import { icon } from './icons.js';
import { avatar, nameOf, roleBadge } from './people.js';
import { typed } from './recall.js';

const MOST = 8;

/** The verbs that a command's usage hint names, and those this person used with it before. */
export function verbsOf(command, user) {
  const hint = String(command.usage_hint ?? '').replace(/[[\]()]/g, ' ');
  const parts = /[|,·]/.test(hint) ? hint.split(/[|,·]/) : hint.split(/\s+/);
  const hinted = parts.map((part) => part.trim()).filter((part) => /^[a-z]/.test(part));
  const known = new Map(hinted.map((part) => [part.split(/\s+/)[0], part]));
  for (const line of typed(user)) {
    const verb = line.startsWith(`${command.command} `) ? line.slice(command.command.length + 1).split(/\s+/)[0] : '';
    if (/^[a-z]{2,}$/.test(verb) && !known.has(verb)) known.set(verb, verb);
  }
  return [...known].map(([verb, form]) => ({ verb, form }));
}

/** Choices are {label, detail, insert}, or {label, detail, shortcut} for what is run; `from` is where the completed word begins. */
export function completionsFor(text, caret, workspace, { commands = true } = {}) {
  const before = text.slice(0, caret);
  const mention = /(^|[\s("])([@#])([\p{L}\p{N}._-]*)$/u.exec(before);
  if (mention) {
    const from = caret - mention[3].length - 1;
    return { from, choices: (mention[2] === '@' ? people : channels)(mention[3].toLowerCase(), workspace) };
  }
  if (!commands || !before.startsWith('/') || before.includes('\n')) return { from: caret, choices: [] };
  const [name, ...rest] = before.split(' ');
  const all = workspace.app.commands ?? [];
  if (rest.length === 0) {
    const choices = all.filter((command) => command.command.startsWith(name)).map((command) => ({
      label: command.command, detail: command.description, hint: command.usage_hint, insert: `${command.command} `,
    }));
    return { from: 0, choices: [...choices, ...shortcuts(name.slice(1).toLowerCase(), workspace)] };
  }
  const command = all.find((each) => each.command === name);
  if (!command || rest.length > 1) return { from: caret, choices: [] };
  const wanted = rest[0].toLowerCase();
  const choices = verbsOf(command, workspace.user)
    .filter(({ verb }) => verb.startsWith(wanted) && verb !== wanted)
    .map(({ verb, form }) => ({ label: verb, hint: form.slice(verb.length).trim(), insert: `${verb} ` }));
  return { from: caret - rest[0].length, choices };
}

/** What can be run from anywhere is offered among the commands. */
function shortcuts(wanted, workspace) {
  return (workspace.app.shortcuts ?? [])
    .filter((each) => each.type === 'global' && each.name.toLowerCase().split(/\s+/).some((word) => word.startsWith(wanted)))
    .map((each) => ({ label: each.name, detail: each.description, picture: icon('bolt'), shortcut: each.callback_id }));
}

function people(wanted, workspace) {
  return workspace.users
    .filter((person) => !person.deleted && `${person.name} ${nameOf(person)}`.toLowerCase().split(/\s+/).some((word) => word.startsWith(wanted)))
    .slice(0, MOST)
    .map((person) => ({ label: nameOf(person), detail: `@${person.name}`, badge: roleBadge(person), picture: avatar(person, 'small'), insert: `@${person.name} ` }));
}

function channels(wanted, workspace) {
  return workspace.channels
    .filter((channel) => channel.name.startsWith(wanted))
    .slice(0, MOST)
    .map((channel) => ({ label: channel.name, picture: make('span', { class: 'hash' }, '#'), insert: `#${channel.name} ` }));
}
