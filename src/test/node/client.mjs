// Drives the sandbox with Slack's own client for Node; prints what came of it as JSON lines.
import { WebClient, LogLevel } from '@slack/web-api';

const [slackApiUrl, token] = process.argv.slice(2);
const client = (bearer) => new WebClient(bearer, { slackApiUrl, logLevel: LogLevel.ERROR, retryConfig: { retries: 0 } });
const slack = client(token);

const tell = (name, value) => console.log(JSON.stringify({ name, value }));

/** The error word that a call ends with. */
async function errorOf(call) {
  try {
    await call;
    return 'none';
  } catch (problem) {
    return problem.data?.error ?? problem.message;
  }
}

const me = await slack.auth.test();
tell('auth.test', me.user_id);

const posted = await slack.chat.postMessage({
  channel: 'C01PHASES02',
  text: 'Status',
  blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '*P003* waits' } }],
  metadata: { event_type: 'status', event_payload: { phase: 'P003' } },
});
tell('chat.postMessage', posted.message.text);
const updated = await slack.chat.update({ channel: posted.channel, ts: posted.ts, text: 'Changed', blocks: [] });
tell('chat.update', updated.text);
await slack.chat.postEphemeral({ channel: 'C01PHASES02', user: 'U01MIA00001', text: 'psst' });

const direct = await slack.conversations.open({ users: 'U01DANA0002' });
await slack.chat.postMessage({ channel: direct.channel.id, text: 'a nudge' });
const history = await slack.conversations.history({ channel: direct.channel.id, limit: 10 });
tell('conversations.history', history.messages.map((message) => message.text));

const names = [];
for await (const page of slack.paginate('users.list', { limit: 3 })) names.push(...page.members.map((member) => member.name));
tell('users.list', names);
const person = await slack.users.info({ user: 'U01KENJI004' });
tell('users.info', person.user.tz);

tell('wrong token', await errorOf(client('xoxb-wrong').auth.test()));
tell('views.open', await errorOf(slack.views.open({ trigger_id: '1.2.x', view: { type: 'modal', title: { type: 'plain_text', text: 'T' }, blocks: [{ type: 'divider' }] } })));
tell('bad blocks', await errorOf(slack.chat.postMessage({ channel: 'C01PHASES02', text: 'x', blocks: [{ type: 'sektion' }] })));
tell('nowhere', await errorOf(slack.chat.postMessage({ channel: 'C0NOWHERE', text: 'x' })));
const home = await slack.views.publish({ user_id: 'U01MIA00001', view: { type: 'home', blocks: [{ type: 'header', text: { type: 'plain_text', text: 'At home' } }] } });
tell('views.publish', home.view.type);
