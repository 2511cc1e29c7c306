/**
 * Listens for what changed. The sandbox only says what kind of thing moved; whoever shows it
 * fetches it again, so a lost event can never leave a wrong picture behind.
 */
const GATHER = 40;

export function listen(user, { onChange, onConnection }) {
  let source;
  let retry = 0;
  let lost = false;
  let closed = false;
  let pending = [];
  let timer = 0;

  function flush() {
    timer = 0;
    const gathered = pending;
    pending = [];
    onChange(gathered);
  }

  function changed(event) {
    try {
      pending.push(JSON.parse(event.data));
    } catch {
      return;
    }
    if (timer === 0) timer = setTimeout(flush, GATHER);
  }

  function connect() {
    source = new EventSource(`/_page/events?user=${encodeURIComponent(user)}`);
    source.addEventListener('changed', changed);
    source.addEventListener('open', () => {
      // Also the first time: what changed while the stream was being opened was not told.
      onConnection(true);
      lost = false;
    });
    source.addEventListener('error', () => {
      if (closed) return;
      if (!lost) onConnection(false);
      lost = true;
      // A browser gives up for good on a refused stream, so the page itself tries again.
      if (source.readyState === EventSource.CLOSED) retry = setTimeout(connect, 2000);
    });
  }

  connect();
  return () => {
    closed = true;
    clearTimeout(retry);
    clearTimeout(timer);
    source.close();
  };
}
