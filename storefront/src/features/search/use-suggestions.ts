"use client";

import { useEffect, useState } from "react";
import { createLatestFetch } from "@/lib/fetch-latest";
import { clearRecentSearches, readRecentSearches } from "./recent-searches";
import { type Choice, recentChoices, suggestedChoices } from "./suggest-choices";
import type { SuggestTexts } from "./suggest-texts";

const PAUSE_MS = 150;
const SHORTEST = 2;

interface Offer {
  choices: readonly Choice[];
  status: string;
}

const NOTHING: Offer = { choices: [], status: "" };

/**
 * What to offer for what stands in the field: earlier searches while it is empty, then suggestions.
 * An answer that comes too late is never offered.
 */
export function useSuggestions(locale: string, texts: SuggestTexts) {
  const [latest] = useState(() => createLatestFetch(PAUSE_MS));
  const [offer, setOffer] = useState(NOTHING);
  useEffect(() => latest.cancel, [latest]);

  function close() {
    latest.cancel();
    setOffer(NOTHING);
  }

  function open(typed: string) {
    const q = typed.trim();
    if (q === "") {
      latest.cancel();
      return setOffer(withStatus(recentChoices(readRecentSearches()), texts, ""));
    }
    if (q.length < SHORTEST) return close();
    latest.ask(`/api/suggest?${new URLSearchParams({ q, locale })}`, (body) =>
      setOffer(withStatus(suggestedChoices(body), texts, texts.none)),
    );
  }

  function forget() {
    clearRecentSearches();
    setOffer({ choices: [], status: texts.cleared });
  }

  return { ...offer, open, close, forget };
}

function withStatus(choices: readonly Choice[], texts: SuggestTexts, none: string): Offer {
  const count = choices.filter(({ kind }) => kind !== "clear").length;
  const status = count === 0 ? none : count === 1 ? texts.one : texts.many;
  return { choices, status: status.replace("#", String(count)) };
}
