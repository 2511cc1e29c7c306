/** Shows moments in a person's own zone, in the words of a chat. */
const formats = new Map();

function format(zone, options) {
  const key = zone + JSON.stringify(options);
  if (!formats.has(key)) {
    let made;
    try {
      made = new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options });
    } catch {
      made = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
    }
    formats.set(key, made);
  }
  return formats.get(key);
}

export const ofTimestamp = (ts) => new Date(Number.parseFloat(ts) * 1000);

export const clockTime = (date, zone) => format(zone, { hour: '2-digit', minute: '2-digit' }).format(date);

export const fullMoment = (date, zone) =>
  format(zone, {
    weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit',
    timeZoneName: 'short',
  }).format(date);

export const shortMoment = (date, zone) =>
  format(zone, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).format(date);

export const zoneName = (date, zone) =>
  format(zone, { timeZoneName: 'short' }).formatToParts(date).find((part) => part.type === 'timeZoneName')?.value ?? zone;

/** The calendar day of a moment as yyyy-mm-dd. */
export function dayOf(date, zone) {
  const parts = Object.fromEntries(
    format(zone, { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(date).map((part) => [part.type, part.value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/** Today, Yesterday or Tomorrow where that is so. */
function relativeDay(date, now, zone) {
  const day = dayOf(date, zone);
  const apart = (days) => dayOf(new Date(now.getTime() + days * 86_400_000), zone);
  if (day === apart(0)) return 'Today';
  if (day === apart(-1)) return 'Yesterday';
  return day === apart(1) ? 'Tomorrow' : undefined;
}

export function dayTitle(date, now, zone) {
  const sameYear = dayOf(date, zone).slice(0, 4) === dayOf(now, zone).slice(0, 4);
  const year = sameYear ? {} : { year: 'numeric' };
  return (
    relativeDay(date, now, zone) ?? format(zone, { weekday: 'long', day: 'numeric', month: 'long', ...year }).format(date)
  );
}

function ordinal(day) {
  const teen = day % 100 > 10 && day % 100 < 14;
  return day + (teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] ?? 'th'));
}

function written(date, zone, month, weekday) {
  const parts = Object.fromEntries(
    format(zone, { weekday: 'long', day: 'numeric', month, year: 'numeric' }).formatToParts(date).map((part) => [part.type, part.value]),
  );
  const start = weekday ? `${parts.weekday}, ` : '';
  const day = month === 'long' ? ordinal(Number(parts.day)) : parts.day;
  return `${start}${parts.month} ${day}, ${parts.year}`;
}

/** Fills the tokens of a `<!date^…>`, as Slack names them. */
export function fillDateTokens(pattern, epochSeconds, zone, now) {
  const date = new Date(Number(epochSeconds) * 1000);
  const pretty = (plain) => relativeDay(date, now, zone) ?? plain;
  const tokens = {
    date_num: () => dayOf(date, zone),
    date_slash: () => dayOf(date, zone).replaceAll('-', '/'),
    date: () => written(date, zone, 'long', false),
    date_short: () => written(date, zone, 'short', false),
    date_long: () => written(date, zone, 'long', true),
    date_pretty: () => pretty(written(date, zone, 'long', false)),
    date_short_pretty: () => pretty(written(date, zone, 'short', false)),
    date_long_pretty: () => pretty(written(date, zone, 'long', true)),
    time: () => clockTime(date, zone),
    time_secs: () => format(zone, { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(date),
    ago: () => fullMoment(date, zone),
  };
  return pattern.replace(/\{([a-z_]+)\}/g, (whole, name) => tokens[name]?.() ?? whole);
}

/** The wall time of a zone (yyyy-mm-ddThh:mm) as seconds of the epoch. */
export function fromWallTime(wall, zone) {
  const guess = Date.parse(`${wall}:00Z`);
  const shift = Date.parse(`${toWallTime(guess / 1000, zone)}:00Z`) - guess;
  const near = guess - shift;
  // Near a change of summer time the first guess may carry the other side's offset.
  const again = Date.parse(`${toWallTime(near / 1000, zone)}:00Z`) - near;
  return Math.floor((guess - again) / 1000);
}

export function toWallTime(epochSeconds, zone) {
  const date = new Date(epochSeconds * 1000);
  return `${dayOf(date, zone)}T${clockTime(date, zone)}`;
}
