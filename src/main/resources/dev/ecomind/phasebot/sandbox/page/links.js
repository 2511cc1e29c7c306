/** Makes links that can only lead to web or mail addresses. */
import { make } from './dom.js';

const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'slack:']);

export function safeAddress(address) {
  try {
    const url = new URL(address, location.origin);
    return ALLOWED.has(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** A link of the sandbox's own to a message or file stays on this page's origin. */
export function isOwn(address) {
  try {
    return new URL(address, location.origin).origin === location.origin;
  } catch {
    return false;
  }
}

export function link(address, ...label) {
  const safe = safeAddress(address);
  if (!safe) return make('span', { class: 'refused-link', title: 'This address is not a web address.' }, ...label);
  return make('a', { href: safe, target: '_blank', rel: 'noopener noreferrer' }, ...label);
}
