/** Finds the renderer of an interactive element and ties it to its surface. */
import { confirmed } from './confirm.js';
import { debounce, make } from './dom.js';
import { icon } from './icons.js';
import { boxes, fileInput, momentInput, textInput } from './inputs.js';
import { link } from './links.js';
import { overflow, picker } from './pickers.js';
import { placeholder } from './placeholder.js';
import { plain } from './text.js';

const RENDERERS = {
  button: buttonElement,
  workflow_button: buttonElement,
  overflow,
  static_select: picker, multi_static_select: picker,
  external_select: picker, multi_external_select: picker,
  users_select: picker, multi_users_select: picker,
  channels_select: picker, multi_channels_select: picker,
  conversations_select: picker, multi_conversations_select: picker,
  plain_text_input: textInput, email_text_input: textInput, url_text_input: textInput, number_input: textInput,
  datepicker: momentInput, timepicker: momentInput, datetimepicker: momentInput,
  checkboxes: boxes, radio_buttons: boxes,
  file_input: fileInput,
};

export function interactive(element, field) {
  const renderer = RENDERERS[element?.type];
  return renderer ? renderer(element, field) : placeholder('element', element);
}

/** What an element needs to know of the place it stands in. */
export class Field {
  constructor(surface, blockId, element, { dispatches = true, label = '', labelId, describedBy } = {}) {
    Object.assign(this, { surface, blockId, element, dispatches, label, labelId, describedBy });
    this.sendSoon = debounce(700, () => this.settled());
  }

  start(initial) {
    return this.surface.valueOf(this.blockId, this.element.action_id, initial) ?? initial;
  }

  /** A control that shows its value as text is named by its label and that text. */
  naming(otherwise, valueId = '') {
    const named = this.labelId ? { 'aria-labelledby': `${this.labelId} ${valueId}`.trim() } : { 'aria-label': this.label || otherwise };
    return { ...named, 'aria-describedby': this.describedBy, 'data-action': this.element.action_id };
  }

  entered(value) {
    this.surface.enter(this.blockId, this.element.action_id, value);
  }

  changed(value, { later = false } = {}) {
    const before = this.start(value);
    this.entered(value);
    if (!this.dispatches) return;
    this.waiting = { value, before };
    if (later) this.sendSoon();
    else this.settled();
  }

  /** Sends what still waits to be told to the bot. */
  async settled() {
    const waiting = this.waiting;
    this.waiting = undefined;
    if (!waiting) return;
    if (await confirmed(this.element.confirm, this.surface.workspace)) {
      await this.surface.act(this.blockId, this.element.action_id, waiting.value);
    }
  }

  async act(value, pressed) {
    if (pressed.getAttribute('aria-busy') === 'true') return;
    if (!(await confirmed(this.element.confirm, this.surface.workspace))) return;
    pressed.setAttribute('aria-busy', 'true');
    await this.surface.act(this.blockId, this.element.action_id, value);
    pressed.removeAttribute('aria-busy');
  }
}

function buttonElement(element, field) {
  const style = element.style === 'primary' || element.style === 'danger' ? ` ${element.style}` : '';
  const shared = { class: `button${style}`, 'aria-label': element.accessibility_label, 'data-action': element.action_id };
  const value = { type: 'button', value: element.value, text: element.text };
  if (element.url) {
    const opened = link(element.url, plain(element.text), icon('external'));
    for (const [name, given] of Object.entries(shared)) if (given) opened.setAttribute(name, given);
    opened.addEventListener('click', () => field.surface.act(field.blockId, element.action_id, value));
    return opened;
  }
  const pressed = make('button', { type: 'button', ...shared }, make('span', {}, plain(element.text)));
  pressed.addEventListener('click', () => field.act(value, pressed));
  return pressed;
}
