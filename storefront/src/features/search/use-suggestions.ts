"use client";

import { useEffect, useRef, useState } from "react";
import type { PublicHit } from "./public-hit";

const PAUSE_MS = 150;
const SHORTEST = 2;

/** A question that waits for a pause in the typing, or for its answer. */
interface Question {
  timer: number;
  abort: AbortController;
}

/** Suggestions for what is being typed; an answer that comes too late is never shown. */
export function useSuggestions(locale: string) {
  const [hits, setHits] = useState<PublicHit[]>([]);
  const pending = useRef<Question>(undefined);

  useEffect(() => () => cancel(pending.current), []);

  function close() {
    cancel(pending.current);
    setHits([]);
  }

  function ask(typed: string) {
    const text = typed.trim();
    if (text.length < SHORTEST) return close();
    cancel(pending.current);
    const abort = new AbortController();
    const timer = window.setTimeout(async () => {
      const found = await fetchHits(text, locale, abort.signal);
      if (!abort.signal.aborted) setHits(found);
    }, PAUSE_MS);
    pending.current = { timer, abort };
  }

  return { hits, ask, close };
}

function cancel(question: Question | undefined) {
  window.clearTimeout(question?.timer);
  question?.abort.abort();
}

// A search field without suggestions still searches, so no failure here is worth telling.
async function fetchHits(q: string, locale: string, signal: AbortSignal): Promise<PublicHit[]> {
  try {
    const response = await fetch(`/api/suggest?${new URLSearchParams({ q, locale })}`, { signal });
    const body: { hits: PublicHit[] } = await response.json();
    return response.ok ? body.hits : [];
  } catch {
    return [];
  }
}
