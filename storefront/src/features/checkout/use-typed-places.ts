"use client";

import { useEffect, useState } from "react";
import { createLatestFetch } from "@/lib/fetch-latest";
import type { Place } from "@/lib/medusa/cart-shapes";

const PAUSE_MS = 200;
const SHORTEST = 3;

/** The places that may be meant by what stands in a field; an answer that comes too late is not shown. */
export function useTypedPlaces() {
  const [latest] = useState(() => createLatestFetch(PAUSE_MS));
  const [typed, setTyped] = useState<readonly Place[]>([]);
  useEffect(() => latest.cancel, [latest]);

  function look(text: string) {
    const q = text.trim();
    if (q.length < SHORTEST) {
      latest.cancel();
      return setTyped([]);
    }
    latest.ask(`/api/places?${new URLSearchParams({ q })}`, (body) => setTyped(placesIn(body)));
  }

  return { typed, look };
}

// Our own server's answer, or null for whatever went wrong.
function placesIn(body: unknown): readonly Place[] {
  return (body as { places?: Place[] } | null)?.places ?? [];
}
