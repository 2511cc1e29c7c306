/** What a person typed before, a person at a time, kept in this browser. */
const KEPT = 60;
const memory = new Map();

function key(user) {
  return `ecomind.typed.${user}`;
}

export function typed(user) {
  if (!memory.has(user)) {
    let kept = [];
    try {
      kept = JSON.parse(localStorage.getItem(key(user)) ?? '[]');
    } catch {
      // Storage may be switched off; remembering for as long as the page is open will do.
    }
    memory.set(user, Array.isArray(kept) ? kept : []);
  }
  return memory.get(user);
}

export function remember(user, text) {
  const lines = typed(user);
  if (lines.at(-1) !== text) lines.push(text);
  memory.set(user, lines.slice(-KEPT));
  try {
    localStorage.setItem(key(user), JSON.stringify(lines.slice(-KEPT)));
  } catch {
    // See above.
  }
}
