/** Talks to the sandbox's page interface and puts every failure into words. */
const WORDS = {
  operation_timeout: 'The bot did not answer within 3 seconds.',
  dispatch_failed: 'The bot could not be reached. Is it running?',
  http_service_error: 'The bot answered with an error of its own.',
  dispatch_unknown_error: 'The bot could not be reached. Is it running?',
  invalid_command_response: 'The bot answered something that is not a message.',
  trust_error: 'The bot refused the connection.',
  no_such_command: 'No such command. Type / to see those that exist.',
  unknown_command: 'No such command. Type / to see those that exist.',
  no_command: 'No such command. Type / to see those that exist.',
  not_in_channel: 'This person is not in that conversation.',
  user_is_deactivated: 'This person is deactivated and cannot do that.',
  account_inactive: 'This person is deactivated and cannot do that.',
  view_not_found: 'That window is no longer open.',
  expired_trigger_id: 'The bot took longer than 3 seconds to open its window.',
};

export function inWords(error) {
  const text = String(error ?? '').trim();
  if (text === '') return 'That did not work, and no reason was given.';
  if (WORDS[text]) return WORDS[text];
  // Where the sandbox says more than Slack's word, that is the better explanation.
  const code = Object.keys(WORDS).find((each) => text.endsWith(each));
  if (code) return `${text}. ${WORDS[code]}`;
  return /^[a-z0-9_]+$/.test(text) ? `That did not work: ${text.replaceAll('_', ' ')}.` : text;
}

async function exchange(path, options) {
  let response;
  try {
    response = await fetch(path, { cache: 'no-store', ...options });
  } catch {
    return { ok: false, refused: true, unreachable: true, error: 'The sandbox does not answer. Is it still running?' };
  }
  try {
    const answer = await response.json();
    if (response.ok) return { ok: true, ...answer };
    return { ...answer, ok: false, refused: true, error: answer.error ?? `The sandbox answered ${response.status}.` };
  } catch {
    return { ok: false, refused: true, error: `The sandbox answered ${response.status} with something that is not JSON.` };
  }
}

function read(name, query = {}) {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(given).toString();
  return exchange(`/_page/${name}${search ? `?${search}` : ''}`);
}

function write(name, body) {
  return exchange(`/_page/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

export const api = {
  workspace: () => read('workspace'),
  conversations: (user) => read('conversations', { user }),
  messages: (user, conversation, thread, limit) => read('messages', { user, conversation, thread, limit }),
  views: (user) => read('views', { user }),
  clock: () => read('clock'),
  inspector: (after) => read('inspector', { after }),
  markRead: (user, conversation, ts) => write('read', { user, conversation, ts }),
  post: (user, conversation, text, thread, files) => write('post', { user, conversation, text, thread, files }),
  act: (action) => write('action', action),
  options: (query) => write('options', query),
  submit: (user, viewId, values) => write('submit', { user, view_id: viewId, values }),
  close: (user, viewId, all) => write('close', { user, view_id: viewId, all }),
  shortcut: (user, conversation, ts, callbackId) => write('shortcut', { user, conversation, ts, callback_id: callbackId }),
  deleteMessage: (user, conversation, ts) => write('delete', { user, conversation, ts }),
  openDirect: (user, other) => write('open', { user, with: other }),
  openHome: (user) => write('home', { user }),
  moveClock: (change) => write('clock', change),
  upload: (user, file) => write('upload', { user, ...file }),
};
