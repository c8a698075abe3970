"use client";

import { useEffect, useState } from "react";
import { UNANSWERED } from "@/lib/ui/unanswered";
import { readCopyTime } from "@/service-worker/copies";
import { CopyBar } from "./copy-bar";
import { prefetchOnIntent } from "./prefetch-on-intent";
import { registerWorker } from "./register-worker";

/** What the bar says; `{time}` stands for the moment that the page shows. */
export interface CopyWords {
  offline: string;
  slow: string;
  unsent: string;
  unanswered: string;
  reload: string;
}

interface BrowserHelpersProps {
  words: CopyWords;
  /** What addresses in this language begin with that are never fetched ahead of a click. */
  except: readonly string[];
}

type Word = keyof Omit<CopyWords, "reload">;

/**
 * Keeps seen pages for times without a network, fetches pages on intent, and says when the open page
 * may be out of date: because there is no network, or because it took so long that a copy is shown.
 * Without a network no form is sent, so that what was filled in stays; of one that was sent and not
 * answered the page says so.
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
    // Fetched ahead of a click and shown after the network went, without what it would have loaded.
    const isFetchedAhead = copyTime === null && !navigator.onLine && !isStandIn();
    const isCopy = copyTime !== null || isFetchedAhead;
    const onOnline = () => (isCopy ? location.reload() : setState(null));
    const onSubmit = (event: SubmitEvent) => {
      // What only asks for a page may find a copy of it.
      if ((event.target as HTMLFormElement).matches('[method="get"]')) return;
      if (navigator.onLine)
        return setState((shown) => (shown?.word === "unanswered" ? null : shown));
      event.preventDefault();
      tell("unsent");
    };
    const onUnanswered = () => tell("unanswered");
    // The worker tells it of forms that browsers send themselves.
    const onWord = ({ data }: MessageEvent) => data === UNANSWERED && onUnanswered();
    // Kept whole by the browser for "back", a page has heard of nothing meanwhile.
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) (navigator.onLine ? onOnline : onOffline)();
    };
    if (isCopy) tell(navigator.onLine ? "slow" : "offline");
    window.addEventListener("offline", onOffline);
    window.addEventListener("online", onOnline);
    window.addEventListener("pageshow", onShow);
    window.addEventListener(UNANSWERED, onUnanswered);
    navigator.serviceWorker?.addEventListener("message", onWord);
    // Ahead of React, which sends the forms of server actions itself.
    window.addEventListener("submit", onSubmit, { capture: true });
    return () => {
      window.removeEventListener("offline", onOffline);
      window.removeEventListener("online", onOnline);
      window.removeEventListener("pageshow", onShow);
      window.removeEventListener(UNANSWERED, onUnanswered);
      navigator.serviceWorker?.removeEventListener("message", onWord);
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

/** Whether this is the page that stands in for one that cannot be reached: it is no copy of that. */
function isStandIn(): boolean {
  return document.querySelector("main[data-stand-in]") !== null;
}
