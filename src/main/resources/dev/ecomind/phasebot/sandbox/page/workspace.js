/** The workspace as the acting person sees it: who is there, which rooms, which moment. */
export class Workspace {
  constructor(answer) {
    this.user = '';
    this.take(answer);
  }

  take(answer) {
    this.team = answer.team ?? { name: 'Workspace' };
    this.app = answer.app ?? {};
    this.users = answer.users ?? [];
    this.channels = answer.channels ?? [];
    this.clock = answer.clock ?? { now: new Date().toISOString(), adjustable: false };
    this.firstUser = answer.default_user ?? this.users[0]?.id;
  }

  person(id) {
    return this.users.find((person) => person.id === id);
  }

  channel(id) {
    return this.channels.find((channel) => channel.id === id);
  }

  get me() {
    return this.person(this.user);
  }

  get zone() {
    return this.me?.tz || 'UTC';
  }

  get now() {
    return new Date(this.clock.now);
  }

  /** The bot as a person, also where the list of users leaves it out. */
  get bot() {
    const id = this.app.bot_user;
    return this.person(id) ?? { id, name: this.app.name ?? 'bot', real_name: this.app.name ?? 'Bot', is_bot: true };
  }

  get people() {
    return this.users.filter((person) => !person.is_bot);
  }

  author(message) {
    return message.bot ? { ...this.bot, is_bot: true } : (this.person(message.user) ?? (message.user === this.bot.id ? this.bot : undefined));
  }
}
