/** Renders people, channels, groups and dates that a text refers to by id. */
import { make } from './dom.js';
import { fillDateTokens, fullMoment } from './dates.js';
import { link } from './links.js';

export function personMention(id, label, workspace) {
  const person = workspace.person(id);
  const own = id === workspace.user ? ' mention-own' : '';
  const name = person ? person.real_name || person.name : label || id;
  return make('span', { class: `mention${own}`, title: person ? `@${person.name}` : id }, `@${name}`);
}

export function channelMention(id, label, workspace) {
  const name = workspace.channel(id)?.name ?? (label || id);
  return make('button', { type: 'button', class: 'mention', 'data-conversation': id }, `#${name}`);
}

export function dateMention(epochSeconds, pattern, address, fallback, workspace) {
  if (!/^\d+$/.test(String(epochSeconds))) return document.createTextNode(fallback);
  const date = new Date(Number(epochSeconds) * 1000);
  const shown = make(
    'time',
    { datetime: date.toISOString(), title: fullMoment(date, workspace.zone) },
    fillDateTokens(pattern, epochSeconds, workspace.zone, workspace.now),
  );
  return address ? link(address, shown) : shown;
}

/** What stands between angle brackets and begins with @, # or !. */
export function mention(target, label, workspace) {
  const id = target.slice(1);
  if (target.startsWith('@')) return personMention(id, label, workspace);
  if (target.startsWith('#')) return channelMention(id, label, workspace);
  const [kind, ...rest] = id.split('^');
  if (kind === 'date') return dateMention(rest[0], rest[1] ?? '', rest[2], label, workspace);
  if (kind === 'subteam') return make('span', { class: 'mention' }, label || `@${rest[0]}`);
  return make('span', { class: 'mention mention-broadcast' }, label ? label : `@${kind}`);
}
