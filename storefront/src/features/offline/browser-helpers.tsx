"use client";

import { useEffect, useState } from "react";
import { readCopyTime } from "@/service-worker/copies";
import { CopyBar } from "./copy-bar";
import { prefetchOnIntent } from "./prefetch-on-intent";
import { registerWorker } from "./register-worker";

/** What the bar says; `{time}` stands for the moment that the page shows. */
export interface CopyWords {
  offline: string;
  slow: string;
  unsent: string;
  reload: string;
}

interface BrowserHelpersProps {
  words: CopyWords;
  /** Paths of pages that are never fetched ahead of a click, with `*` for what differs. */
  except: readonly string[];
}

type Word = "offline" | "slow" | "unsent";

/**
 * Keeps seen pages for times without a network, fetches pages on intent, and says when the open page
 * may be out of date: because there is no network, or because it took so long that a copy is shown.
 * Without a network no form is sent, so that what was filled in stays.
 */
export function BrowserHelpers({ words, except }: BrowserHelpersProps) {
  const [state, setState] = useState<{ word: Word; time: string } | null>(null);

  useEffect(() => {
    const copyTime = readCopyTime();
    const tell = (word: Word) => {
      const time = new Date(copyTime ?? performance.timeOrigin).toLocaleString(
        document.documentElement.lang,
        { dateStyle: "medium", timeStyle: "short" },
      );
      setState({ word, time });
    };
    const onOffline = () => tell("offline");
    const onOnline = () => (copyTime === null ? setState(null) : location.reload());
    const onSubmit = (event: SubmitEvent) => {
      // What only asks for a page may find a copy of it.
      if (navigator.onLine || (event.target as HTMLFormElement).matches('[method="get"]')) return;
      event.preventDefault();
      tell("unsent");
    };
    if (copyTime !== null) tell(navigator.onLine ? "slow" : "offline");
    window.addEventListener("offline", onOffline);
    window.addEventListener("online", onOnline);
    // Ahead of React, which sends the forms of server actions itself.
    window.addEventListener("submit", onSubmit, { capture: true });
    return () => {
      window.removeEventListener("offline", onOffline);
      window.removeEventListener("online", onOnline);
      window.removeEventListener("submit", onSubmit, { capture: true });
    };
  }, []);

  useEffect(registerWorker, []);
  useEffect(() => prefetchOnIntent(except), [except]);

  return (
    <div role="status" className="sticky bottom-0 z-40">
      {state !== null && (
        <CopyBar
          text={words[state.word].replace("{time}", state.time)}
          reload={state.word === "slow" ? words.reload : undefined}
          onReload={() => location.reload()}
        />
      )}
    </div>
  );
}
