const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const PARENT_CHECK_MS = 1_000;
/** One Ctrl-C arrives several times: from the terminal, and passed on by npm and the bootstrap. */
const SAME_PRESS_MS = 800;

export interface StopSignals {
  /** Fulfilled at the first request to stop. */
  readonly requested: Promise<void>;
  /** Called at a second request, when somebody has lost patience. */
  onSecond(handler: () => void): void;
}

/** Listens for requests to stop: Ctrl-C, TERM, a closed terminal, a launcher that was killed. */
export function listenForStop(): StopSignals {
  const request = Promise.withResolvers<void>();
  let first: number | null = null;
  let second: () => void = () => undefined;
  const handle = () => {
    const now = Date.now();
    if (first === null) {
      first = now;
      request.resolve();
    } else if (now - first > SAME_PRESS_MS) second();
  };
  for (const signal of SIGNALS) process.on(signal, handle);
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    handle();
  }, PARENT_CHECK_MS);
  watch.unref();
  // A closed terminal must not turn the farewell into a crash.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  return {
    requested: request.promise,
    onSecond: (handler) => {
      second = handler;
    },
  };
}
