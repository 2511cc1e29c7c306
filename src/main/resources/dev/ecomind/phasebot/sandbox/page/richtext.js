/** Renders the `rich_text` block. */
import { make } from './dom.js';
import { glyph } from './emoji.js';
import { link } from './links.js';
import { channelMention, dateMention, mention, personMention } from './mentions.js';
import { placeholder } from './placeholder.js';

const STYLED = [['code', 'code'], ['strike', 's'], ['italic', 'em'], ['bold', 'strong']];

const PIECES = {
  text: (piece) => document.createTextNode(piece.text),
  link: (piece) => link(piece.url, piece.text || piece.url),
  user: (piece, workspace) => personMention(piece.user_id, '', workspace),
  channel: (piece, workspace) => channelMention(piece.channel_id, '', workspace),
  usergroup: (piece, workspace) => mention(`!subteam^${piece.usergroup_id}`, '', workspace),
  broadcast: (piece, workspace) => mention(`!${piece.range}`, '', workspace),
  emoji: (piece) => document.createTextNode(glyph(piece.name) ?? `:${piece.name}:`),
  date: (piece, workspace) => dateMention(piece.timestamp, piece.format ?? '{date}', piece.url, piece.fallback ?? '', workspace),
  color: (piece) => make('code', {}, piece.value),
};

function pieces(elements, workspace) {
  return (elements ?? []).map((piece) => {
    if (!PIECES[piece?.type]) return placeholder('rich text element', piece);
    let drawn = PIECES[piece.type](piece, workspace);
    for (const [style, tag] of STYLED) if (piece.style?.[style]) drawn = make(tag, {}, drawn);
    return drawn;
  });
}

const PARTS = {
  rich_text_section: (part, workspace) => make('p', { class: 'rich-section' }, pieces(part.elements, workspace)),
  rich_text_quote: (part, workspace) => make('blockquote', {}, pieces(part.elements, workspace)),
  rich_text_preformatted: (part, workspace) => make('pre', { class: 'code-block' }, make('code', {}, pieces(part.elements, workspace))),
  rich_text_list: (part, workspace) => {
    const list = make(part.style === 'ordered' ? 'ol' : 'ul', { class: `rich-list indent-${Math.min(Number(part.indent) || 0, 5)}` },
      (part.elements ?? []).map((item) => make('li', {}, pieces(item.elements, workspace))));
    if (part.offset) list.setAttribute('start', Number(part.offset) + 1);
    return list;
  },
};

export function richText(block, workspace) {
  return make('div', { class: 'rich-text' },
    (block.elements ?? []).map((part) => PARTS[part?.type]?.(part, workspace) ?? placeholder('rich text part', part)));
}
