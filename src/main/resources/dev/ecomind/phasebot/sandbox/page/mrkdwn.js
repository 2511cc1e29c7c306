/** Renders Slack's mrkdwn as DOM. */
import { make } from './dom.js';
import { glyph } from './emoji.js';
import { link } from './links.js';
import { mention } from './mentions.js';

const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
const STYLES = { '*': 'strong', _: 'em', '~': 's' };
const WORD = /[\p{L}\p{N}]/u;

export const unescape = (text) => text.replace(/&(amp|lt|gt);/g, (entity) => ENTITIES[entity]);

/** Splits off the fenced parts, then the quoted lines, then reads what is inside a line. */
export function mrkdwn(text, workspace) {
  const rendered = document.createDocumentFragment();
  String(text ?? '').split(/```/).forEach((part, index, all) => {
    const fenced = index % 2 === 1 && index < all.length - 1;
    if (fenced) {
      rendered.append(make('pre', { class: 'code-block' }, make('code', {}, unescape(part.replace(/^\n|\n$/g, '')))));
    } else {
      rendered.append(paragraphs((index % 2 === 1 ? '```' : '') + part, workspace));
    }
  });
  return rendered;
}

function paragraphs(text, workspace) {
  const rendered = document.createDocumentFragment();
  let quote;
  let fresh = true;
  const lines = text.replace(/^\n/, '').split('\n');
  lines.forEach((line, index) => {
    const quoted = /^(?:&gt;|>) ?(.*)$/s.exec(line);
    if (quoted) {
      if (quote) quote.append('\n');
      else rendered.append((quote = make('blockquote')));
      quote.append(inline(quoted[1], workspace));
      fresh = true;
      return;
    }
    quote = undefined;
    if (line === '' && index === lines.length - 1) return;
    if (!fresh) rendered.append('\n');
    fresh = false;
    rendered.append(inline(line, workspace));
  });
  return rendered;
}

/** Reads code, addresses, emoji and styles within one line, from left to right. */
export function inline(line, workspace) {
  const rendered = document.createDocumentFragment();
  let plain = '';
  let at = 0;
  const flush = () => {
    if (plain) rendered.append(unescape(plain));
    plain = '';
  };
  while (at < line.length) {
    const found = pieceAt(line, at, workspace);
    if (found) {
      flush();
      rendered.append(found.node);
      at = found.end;
    } else {
      plain += line[at];
      at += 1;
    }
  }
  flush();
  return rendered;
}

function pieceAt(line, at, workspace) {
  const character = line[at];
  if (character === '`') return codeAt(line, at);
  if (character === '<') return angledAt(line, at, workspace);
  if (character === ':') return emojiAt(line, at);
  return STYLES[character] ? styledAt(line, at, workspace) : undefined;
}

function codeAt(line, at) {
  const end = line.indexOf('`', at + 1);
  if (end <= at + 1) return undefined;
  return { node: make('code', {}, unescape(line.slice(at + 1, end))), end: end + 1 };
}

function angledAt(line, at, workspace) {
  const end = line.indexOf('>', at);
  if (end <= at + 1) return undefined;
  const [target, ...rest] = line.slice(at + 1, end).split('|');
  const label = unescape(rest.join('|'));
  const sign = target[0];
  if (!/^([@#!]\w|[a-z][a-z0-9+.-]*:)/i.test(target)) return undefined;
  const node = sign === '@' || sign === '#' || sign === '!'
    ? mention(unescape(target), label, workspace)
    : link(unescape(target), label || unescape(target).replace(/^mailto:/, ''));
  return { node, end: end + 1 };
}

function emojiAt(line, at) {
  const match = /^:([a-z0-9_+-]{1,40}):/.exec(line.slice(at, at + 44));
  const drawn = match && glyph(match[1]);
  if (!drawn) return undefined;
  const node = make('span', { class: 'emoji', role: 'img', 'aria-label': match[1].replaceAll('_', ' '), title: match[0] }, drawn);
  return { node, end: at + match[0].length };
}

function styledAt(line, at, workspace) {
  const mark = line[at];
  // A mark opens a style only at the edge of a word: 2*3*4 and snake_case_name stay as they are.
  if (at > 0 && WORD.test(line[at - 1])) return undefined;
  if (at + 1 >= line.length || /\s/.test(line[at + 1]) || line[at + 1] === mark) return undefined;
  let end = line.indexOf(mark, at + 2);
  while (end !== -1) {
    const closes = !/\s/.test(line[end - 1]) && !(end + 1 < line.length && WORD.test(line[end + 1]));
    if (closes && balanced(line.slice(at + 1, end))) {
      return { node: make(STYLES[mark], {}, inline(line.slice(at + 1, end), workspace)), end: end + 1 };
    }
    end = line.indexOf(mark, end + 1);
  }
  return undefined;
}

/** A style never ends inside code or an address. */
function balanced(text) {
  const ticks = text.split('`').length - 1;
  return ticks % 2 === 0 && text.lastIndexOf('<') <= text.lastIndexOf('>');
}
