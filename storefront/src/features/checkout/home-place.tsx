"use client";

import type { ReactNode } from "react";
import { useAreaLists, useField, usePlaces } from "./form-state";

interface HomePlaceProps {
  summary: string;
  /** The choice of a place in Indonesia. */
  children: ReactNode;
}

/** The way back from an address abroad; stays open while a place is being looked for in it. */
export function HomePlace({ summary, children }: HomePlaceProps) {
  const places = usePlaces();
  const lists = useAreaLists();
  const { error } = useField("place");
  return (
    <details open={places.length > 0 || lists !== undefined || error !== undefined}>
      <summary className="link min-h-11 py-3 font-medium">{summary}</summary>
      {children}
    </details>
  );
}
