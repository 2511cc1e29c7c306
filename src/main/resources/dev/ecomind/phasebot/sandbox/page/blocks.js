/** Renders Block Kit: each block on its own, so that one malformed block spoils only itself. */
import { freshId, make } from './dom.js';
import { Field, interactive } from './elements.js';
import { fileAddress } from './files.js';
import { isOwn, link } from './links.js';
import { placeholder } from './placeholder.js';
import { richText } from './richtext.js';
import { table } from './table.js';
import { plain, textObject } from './text.js';

const RENDERERS = {
  section, header, context, actions, input,
  divider: () => make('hr'),
  image: imageBlock,
  rich_text: (block, surface) => richText(block, surface.workspace),
  markdown: (block) => make('pre', { class: 'markdown' }, String(block.text ?? '')),
  table: (block, surface) => table(block, surface.workspace),
};

export function renderBlocks(blocks, surface) {
  if (!Array.isArray(blocks)) return placeholder('list of blocks', blocks, 'it is not a list');
  return make('div', { class: `blocks blocks-${surface.kind}` },
    blocks.map((block, index) => {
      const drawn = renderBlock(block, surface, index);
      drawn.classList.add('block');
      if (block?.block_id) drawn.dataset.block = block.block_id;
      return drawn;
    }));
}

function renderBlock(block, surface, index) {
  const renderer = RENDERERS[block?.type];
  if (!renderer) return placeholder('block', block);
  try {
    return renderer(block, surface, block.block_id ?? `block-${index}`);
  } catch (problem) {
    // What an engine says of a missing part helps nobody who wrote the block.
    return placeholder('block', block, problem instanceof TypeError ? 'a part of it is missing or of the wrong kind' : problem.message);
  }
}

function section(block, surface, blockId) {
  const { workspace } = surface;
  if (!block.text && !block.fields && !block.accessory) return placeholder('block', block, 'it has neither text nor fields');
  const text = block.text && make('div', { class: 'section-text' }, textObject(block.text, workspace));
  const fields = block.fields && make('div', { class: 'section-fields' },
    block.fields.map((field) => make('div', { class: 'section-field' }, textObject(field, workspace))));
  const label = block.text ? String(block.text.text ?? '').replace(/[*_~`]/g, '').slice(0, 80) : '';
  const accessory = block.accessory && make('div', { class: 'section-accessory' },
    block.accessory.type === 'image'
      ? picture(block.accessory, workspace)
      : interactive(block.accessory, new Field(surface, blockId, block.accessory, { label })));
  return make('div', { class: 'section' }, make('div', { class: 'section-body' }, text, fields), accessory);
}

function header(block, surface) {
  return make(surface.kind === 'home' ? 'h2' : 'h3', { class: 'header' }, plain(block.text));
}

function context(block, surface) {
  return make('div', { class: 'context' },
    block.elements.map((element) =>
      element.type === 'image' ? picture(element, surface.workspace) : make('span', { class: 'context-text' }, textObject(element, surface.workspace))));
}

function actions(block, surface, blockId) {
  return make('div', { class: 'actions' },
    block.elements.map((element) => interactive(element, new Field(surface, blockId, element))));
}

function input(block, surface, blockId) {
  const { element } = block;
  const labelId = freshId('label');
  const hintId = block.hint && freshId('hint');
  const problemId = freshId('problem');
  const label = plain(block.label);
  const field = new Field(surface, blockId, element, {
    dispatches: block.dispatch_action === true, label, labelId, describedBy: [hintId, problemId].filter(Boolean).join(' '),
  });
  const control = interactive(element, field);
  const typed = control.matches('input, textarea') ? control : control.querySelector('input[type="file"]');
  if (typed) typed.id = freshId('control');
  return make('div', { class: 'field', 'data-optional': block.optional === true ? 'yes' : undefined },
    make(typed ? 'label' : 'div', { class: 'field-label', id: labelId, for: typed?.id }, label,
      block.optional === true && make('span', { class: 'optional' }, ' (optional)')),
    control,
    hintId && make('p', { class: 'hint', id: hintId }, plain(block.hint)),
    make('p', { class: 'problem', id: problemId, role: 'alert' }));
}

function imageBlock(block, surface) {
  return make('figure', { class: 'image' }, block.title && make('figcaption', {}, plain(block.title)), picture(block, surface.workspace));
}

/** Only pictures of this sandbox are loaded; any other is named and linked. */
function picture(image, workspace) {
  const id = image.slack_file && (image.slack_file.id ?? /-(F\w+)\//.exec(image.slack_file.url ?? '')?.[1]);
  const address = id ? fileAddress(id, workspace) : (image.image_url ?? image.slack_file?.url ?? '');
  const words = String(image.alt_text ?? '');
  const instead = () => make('span', { class: 'picture-missing' }, link(address, words || address || 'Picture'));
  if (!isOwn(address)) return instead();
  const shown = make('img', { src: address, alt: words, loading: 'lazy' });
  shown.addEventListener('error', () => shown.replaceWith(instead()));
  return shown;
}
