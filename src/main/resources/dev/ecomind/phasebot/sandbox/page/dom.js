/**
 * Builds elements. Every module makes its DOM here, so what a person or a bot wrote only ever
 * becomes text or an attribute value, never markup.
 */
const REFUSED = /^(on|style$|srcdoc$)/i;

export function make(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === 'listen') {
      for (const [event, listener] of Object.entries(value)) made.addEventListener(event, listener);
    } else if (REFUSED.test(name)) {
      throw new Error(`attribute ${name} is not allowed`);
    } else {
      made.setAttribute(name, value === true ? '' : String(value));
    }
  }
  made.append(...children.flat(3).filter((child) => child !== undefined && child !== null && child !== false));
  return made;
}

export function button(label, attributes = {}, ...children) {
  const named = children.length > 0 ? { 'aria-label': label, title: label } : {};
  return make('button', { type: 'button', ...named, ...attributes }, ...(children.length > 0 ? children : [label]));
}

export function hidden(text) {
  return make('span', { class: 'visually-hidden' }, text);
}

let lastId = 0;

export function freshId(prefix) {
  lastId += 1;
  return `${prefix}-${lastId}`;
}

/** Runs a task once, a moment after the last of several calls. */
export function debounce(milliseconds, task) {
  let timer = 0;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => task(...values), milliseconds);
  };
}
