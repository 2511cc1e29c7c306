/** Renders a text object: plain text with emoji, or mrkdwn. */
import { withEmoji } from './emoji.js';
import { mrkdwn } from './mrkdwn.js';

export function textObject(object, workspace) {
  if (object === undefined || object === null) return '';
  if (typeof object === 'string') return object;
  if (object.type === 'mrkdwn') return mrkdwn(object.text, workspace);
  return plain(object);
}

export function plain(object) {
  const text = String(object?.text ?? '');
  return object?.emoji === false ? text : withEmoji(text);
}
