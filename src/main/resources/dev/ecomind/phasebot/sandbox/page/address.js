/** Keeps who acts and which conversation is open in the page's address, so a reload changes nothing. */
export function readAddress() {
  const given = new URLSearchParams(location.hash.slice(1));
  return { user: given.get('user') ?? '', room: given.get('room') ?? '', tab: given.get('tab') ?? '' };
}

export function writeAddress({ user, room, tab }) {
  const kept = new URLSearchParams({ user, room });
  if (tab === 'home') kept.set('tab', tab);
  history.replaceState(null, '', `#${kept}`);
}

/** The conversation and message that a permalink of the workspace leads to. */
export function readPermalink(address) {
  const found = /\/archives\/([A-Z0-9]+)\/p(\d{10})(\d{6})/.exec(address);
  return found && { room: found[1], ts: `${found[2]}.${found[3]}` };
}
