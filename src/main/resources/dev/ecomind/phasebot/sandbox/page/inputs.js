/** The elements a person types or ticks: text, numbers, dates, boxes, files. */
import { inWords } from './api.js';
import { freshId, make } from './dom.js';
import { fromWallTime, toWallTime } from './dates.js';
import { upload } from './files.js';
import { plain, textObject } from './text.js';

const TYPES = { email_text_input: 'email', url_text_input: 'url', number_input: 'text' };

export function textInput(element, field) {
  const value = field.start({ type: element.type, value: element.initial_value ?? null }).value ?? '';
  const shared = {
    class: 'input', placeholder: plain(element.placeholder), maxlength: element.max_length, minlength: element.min_length,
    autocomplete: 'off', ...field.naming(plain(element.placeholder) || 'Text'),
  };
  const input = element.multiline
    ? make('textarea', { ...shared, rows: '4' })
    : make('input', { ...shared, type: TYPES[element.type] ?? 'text', inputmode: element.type === 'number_input' ? 'decimal' : undefined });
  input.value = value;
  const dispatch = element.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  const current = () => ({ type: element.type, value: input.value === '' ? null : input.value });
  input.addEventListener('input', () => {
    field.entered(current());
    if (dispatch.includes('on_character_entered')) field.changed(current(), { later: true });
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !element.multiline && field.dispatches && dispatch.includes('on_enter_pressed')) {
      event.preventDefault();
      field.changed(current());
    }
  });
  return input;
}

const MOMENTS = {
  datepicker: { type: 'date', property: 'selected_date', initial: 'initial_date', read: (text) => text, show: (value) => value },
  timepicker: { type: 'time', property: 'selected_time', initial: 'initial_time', read: (text) => text, show: (value) => value },
  datetimepicker: {
    type: 'datetime-local', property: 'selected_date_time', initial: 'initial_date_time',
    read: fromWallTime, show: toWallTime,
  },
};

export function momentInput(element, field) {
  const kind = MOMENTS[element.type];
  const zone = field.surface.workspace.zone;
  const start = field.start({ type: element.type, [kind.property]: element[kind.initial] ?? null })[kind.property];
  const input = make('input', { class: 'input moment', type: kind.type, ...field.naming(plain(element.placeholder) || 'Date') });
  if (start !== null && start !== undefined) input.value = kind.show(start, zone);
  input.addEventListener('change', () => {
    const value = input.value === '' ? null : kind.read(input.value, zone);
    // A date typed by keyboard changes with each part of it, so the bot hears the last one only.
    field.changed({ type: element.type, [kind.property]: value }, { later: true });
  });
  return input;
}

/** Checkboxes and radio buttons. */
export function boxes(element, field) {
  const several = element.type === 'checkboxes';
  const property = several ? 'selected_options' : 'selected_option';
  const initial = several ? (element.initial_options ?? []) : (element.initial_option ?? null);
  let value = field.start({ type: element.type, [property]: initial })[property];
  const name = freshId('boxes');
  const isChosen = (option) => (several ? value.some((each) => each.value === option.value) : value?.value === option.value);
  const rows = (element.options ?? []).map((option) => {
    const box = make('input', { type: several ? 'checkbox' : 'radio', name, value: option.value });
    box.checked = isChosen(option);
    box.addEventListener('change', () => {
      if (!several) value = option;
      else value = box.checked ? [...value, option] : value.filter((each) => each.value !== option.value);
      field.changed({ type: element.type, [property]: value });
    });
    return make('label', { class: 'box' }, box,
      make('span', { class: 'box-text' }, make('span', {}, textObject(option.text, field.surface.workspace)),
        option.description && make('span', { class: 'box-detail' }, textObject(option.description, field.surface.workspace))));
  });
  return make('div', { class: 'boxes', role: several ? 'group' : 'radiogroup', ...field.naming('Options') }, rows);
}

const fits = (file, endings) =>
  !endings || endings.length === 0 || endings.some((ending) => file.name.toLowerCase().endsWith(`.${ending.toLowerCase()}`));

const endingsOf = (element) => (element.filetypes ?? []).map((ending) => `.${ending}`);
const mostOf = (element) => element.max_files ?? 10;

/** Why these files cannot be handed in; empty where they can. */
function refusal(files, element) {
  const wrong = files.find((file) => !fits(file, element.filetypes));
  if (wrong) return `${wrong.name} was not uploaded: this takes only ${endingsOf(element).join(', ')}.`;
  return files.length > mostOf(element) ? `Nothing was uploaded: this takes at most ${mostOf(element)} files.` : '';
}

export function fileInput(element, field) {
  const input = make('input', { class: 'input file', type: 'file', accept: endingsOf(element).join(',') || undefined, multiple: mostOf(element) > 1, ...field.naming('File') });
  const told = make('p', { class: 'hint', role: 'status' });
  const held = field.start({ type: 'file_input', files: [] });
  if (held.files.length > 0) told.textContent = `Uploaded: ${held.files.map((file) => file.name).join(', ')}`;
  input.addEventListener('change', async () => {
    const refused = refusal([...input.files], element);
    if (refused) {
      told.textContent = refused;
      input.value = '';
      return;
    }
    told.textContent = 'Uploading…';
    const files = [];
    for (const file of input.files) {
      const answer = await upload(field.surface.workspace.user, file);
      if (!answer.ok) {
        told.textContent = `${file.name} was not uploaded. ${inWords(answer.error)}`;
        return;
      }
      files.push(answer.file);
    }
    told.textContent = files.length === 0 ? '' : `Uploaded: ${files.map((file) => file.name).join(', ')}`;
    field.changed({ type: 'file_input', files });
  });
  return make('div', { class: 'file-input' }, input, told);
}
