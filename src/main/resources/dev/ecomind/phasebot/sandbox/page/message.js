/** Draws one row of a conversation: a message, an echo of a command, or a failure in words. */
import { inWords } from './api.js';
import { renderBlocks } from './blocks.js';
import { clockTime, fullMoment, ofTimestamp } from './dates.js';
import { make } from './dom.js';
import { fileList } from './files.js';
import { icon } from './icons.js';
import { mrkdwn } from './mrkdwn.js';
import { avatar, nameOf, roleBadge } from './people.js';
import { placeholder } from './placeholder.js';
import { Surface } from './surface.js';
import { messageTools } from './tools.js';

export function messageRow(message, { workspace, conversation, follows, onThread }) {
  if (message.command || isFailure(message)) return plainRow(message, workspace);
  const author = workspace.author(message);
  const problem = make('p', { class: 'row-problem', role: 'alert', hidden: true });
  const surface = new Surface({
    workspace,
    kind: 'message',
    container: { message_ts: message.ts, conversation },
    onProblem: (words) => {
      problem.replaceChildren(words && icon('warning'), words);
      problem.hidden = !words;
    },
  });
  const classes = ['message', follows && 'follows', message.ephemeral && 'ephemeral', message.bot && 'from-bot'];
  return make('li', { class: classes.filter(Boolean).join(' '), 'data-ts': message.ts },
    make('div', { class: 'gutter' }, follows ? timeOf(message, workspace) : avatar(author)),
    make('div', { class: 'message-body' },
      message.ephemeral && make('p', { class: 'only-you' }, icon('eye'), 'Only visible to you'),
      !follows && make('p', { class: 'byline' }, make('span', { class: 'author' }, nameOf(author)), roleBadge(author), timeOf(message, workspace)),
      content(message, surface),
      (message.attachments ?? []).map((each) => attachment(each, surface)),
      message.files?.length > 0 && fileList(message.files, workspace),
      message.edited && make('span', { class: 'edited' }, '(edited)'),
      message.error && failure(message.error),
      problem,
      message.reply_count > 0 && onThread && repliesButton(message, onThread)),
    onThread && !message.ephemeral && messageTools(message, { workspace, conversation, onThread, tell: surface.onProblem }));
}

function attachment(given, surface) {
  return make('div', { class: 'attachment' }, given?.blocks ? renderBlocks(given.blocks, surface) : placeholder('attachment', given));
}

function content(message, surface) {
  if (message.blocks?.length > 0) return renderBlocks(message.blocks, surface);
  return message.text ? make('div', { class: 'text' }, mrkdwn(message.text, surface.workspace)) : undefined;
}

function timeOf(message, workspace) {
  const date = ofTimestamp(message.ts);
  return make('time', { datetime: date.toISOString(), title: fullMoment(date, workspace.zone) }, clockTime(date, workspace.zone));
}

/** A failure that stands on its own: its text says no more than its error. */
function isFailure(message) {
  return Boolean(message.error) && !message.blocks && (!message.text || message.text === message.error);
}

function plainRow(message, workspace) {
  return make('li', { class: 'message command', 'data-ts': message.ts },
    make('div', { class: 'gutter' }, timeOf(message, workspace)),
    make('div', { class: 'message-body' },
      message.command && make('p', { class: 'command-line' }, make('span', { class: 'visually-hidden' }, 'You ran '), make('code', {}, message.command)),
      message.error && failure(message.error)));
}

function failure(error) {
  return make('p', { class: 'row-problem' }, icon('warning'), inWords(error));
}

function repliesButton(message, onThread) {
  const words = message.reply_count === 1 ? '1 reply' : `${message.reply_count} replies`;
  return make('button', { type: 'button', class: 'replies', listen: { click: () => onThread(message.ts) } }, icon('thread'), words);
}
