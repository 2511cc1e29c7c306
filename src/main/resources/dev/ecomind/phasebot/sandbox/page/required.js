/** Finds the inputs that must be filled before a window may be sent. */
const PROPERTIES = [
  'value', 'selected_option', 'selected_options', 'selected_user', 'selected_users', 'selected_channel', 'selected_channels',
  'selected_conversation', 'selected_conversations', 'selected_date', 'selected_time', 'selected_date_time', 'files',
];

function isEmpty(value) {
  const held = PROPERTIES.map((property) => value?.[property]).find((each) => each !== undefined && each !== null);
  return held === undefined || held === '' || (Array.isArray(held) && held.length === 0);
}

export function missing(view, values) {
  const errors = {};
  for (const block of view.blocks ?? []) {
    if (block.type !== 'input' || block.optional === true) continue;
    if (isEmpty(values[block.block_id]?.[block.element?.action_id])) errors[block.block_id] = 'Please complete this required field.';
  }
  return errors;
}
