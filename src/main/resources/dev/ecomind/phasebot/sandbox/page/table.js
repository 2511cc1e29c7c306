/** Renders the `table` block. */
import { make } from './dom.js';
import { withEmoji } from './emoji.js';
import { placeholder } from './placeholder.js';
import { richText } from './richtext.js';

const ALIGNMENTS = new Set(['left', 'center', 'right']);

function content(cell, workspace) {
  if (cell?.type === 'raw_text') return withEmoji(String(cell.text));
  if (cell?.type === 'raw_number') return String(cell.text ?? cell.value);
  return cell?.type === 'rich_text' ? richText(cell, workspace) : placeholder('cell', cell);
}

export function table(block, workspace) {
  const settings = block.column_settings ?? [];
  const row = (cells, tag) => make('tr', {}, cells.map((cell, column) => {
    const align = ALIGNMENTS.has(settings[column]?.align) ? ` align-${settings[column].align}` : '';
    const wraps = settings[column]?.is_wrapped ? ' wraps' : '';
    return make(tag, { class: `cell${align}${wraps}`, scope: tag === 'th' ? 'col' : undefined }, content(cell, workspace));
  }));
  const [head, ...body] = block.rows;
  return make('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': 'Table' },
    make('table', {}, make('thead', {}, row(head, 'th')), make('tbody', {}, body.map((cells) => row(cells, 'td')))));
}
