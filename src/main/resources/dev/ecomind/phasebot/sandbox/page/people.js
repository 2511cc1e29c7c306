/** Shows who a person is: picture, name and what sets them apart. */
import { make } from './dom.js';
import { icon } from './icons.js';

const HUES = 8;

function initials(name) {
  const words = name.trim().split(/\s+/);
  return ((words[0]?.[0] ?? '?') + (words.length > 1 ? words.at(-1)[0] : '')).toUpperCase();
}

function hue(id) {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + character.codePointAt(0)) % 9973;
  return sum % HUES;
}

export const nameOf = (person) => person?.real_name || person?.name || 'Someone unknown';

export function avatar(person, size = 'medium') {
  const kind = person?.is_bot ? 'avatar-bot' : `avatar-hue-${hue(person?.id ?? '')}`;
  const gone = person?.deleted ? ' avatar-gone' : '';
  const drawn = person?.is_bot ? icon('leaf') : initials(nameOf(person));
  return make('span', { class: `avatar avatar-${size} ${kind}${gone}`, 'aria-hidden': 'true' }, drawn);
}

export function roleOf(person) {
  if (!person) return '';
  if (person.deleted) return 'deactivated';
  if (person.is_bot) return 'app';
  if (person.is_stranger) return 'external';
  if (person.is_ultra_restricted) return 'single-channel guest';
  if (person.is_restricted) return 'guest';
  if (person.is_owner) return 'owner';
  return person.is_admin ? 'admin' : '';
}

export function roleBadge(person) {
  const role = roleOf(person);
  return role && make('span', { class: `badge badge-${role.replace(/[^a-z]/g, '-')}` }, role);
}
