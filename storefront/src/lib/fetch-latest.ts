/** A question that waits for a pause, or for its answer. */
interface Pending {
  timer: number;
  abort: AbortController;
}

/** Asks this site for JSON, of several questions in a row only the last. */
export interface LatestFetch {
  /** Asks after a pause; null is answered for whatever fails. A later question cancels this one. */
  ask: (address: string, onAnswer: (body: unknown) => void) => void;
  /** Forgets what is still asked, or waits to be. */
  cancel: () => void;
}

/** Makes a `LatestFetch` that waits so many milliseconds before it asks. */
export function createLatestFetch(pauseMs: number): LatestFetch {
  let pending: Pending | undefined;

  function cancel() {
    window.clearTimeout(pending?.timer);
    pending?.abort.abort();
  }

  function ask(address: string, onAnswer: (body: unknown) => void) {
    cancel();
    const abort = new AbortController();
    const timer = window.setTimeout(async () => {
      const body = await fetchJson(address, abort.signal);
      if (!abort.signal.aborted) onAnswer(body);
    }, pauseMs);
    pending = { timer, abort };
  }

  return { ask, cancel };
}

// What is asked here only helps along, so no failure is worth telling.
async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  try {
    const response = await fetch(address, { signal });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
