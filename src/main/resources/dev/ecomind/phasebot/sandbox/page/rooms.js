/** Gives conversations the words they are shown with. */
import { nameOf } from './people.js';

/** The app is always listed, also before it has said anything. */
export function rooms(conversations, workspace) {
  const named = conversations.map((each) => described(each, workspace));
  if (named.some((each) => each.isApp)) return named;
  const app = { id: 'app', kind: 'dm', with: workspace.bot.id, unread: 0, unopened: true };
  return [...named, described(app, workspace)];
}

function described(conversation, workspace) {
  const bot = nameOf(workspace.bot);
  if (conversation.kind === 'dm') {
    const isApp = conversation.with === workspace.bot.id;
    const title = isApp ? bot : nameOf(workspace.person(conversation.with) ?? { name: conversation.name });
    const welcome = isApp
      ? [`This is where ${bot} writes to you alone`, 'Reminders of what you owe arrive here.']
      : [title, 'Nothing has been said here yet.'];
    return { ...conversation, isApp, title, label: `Message ${title}`, welcome };
  }
  const name = conversation.name ?? workspace.channel(conversation.id)?.name ?? conversation.id;
  const command = workspace.app.commands?.[0]?.command;
  return {
    ...conversation, name, isApp: false, title: `#${name}`, label: `Message #${name}`,
    welcome: [`Welcome to #${name}`, command ? `Type ${command} to see what ${bot} can do.` : 'Nothing has been said here yet.'],
  };
}
