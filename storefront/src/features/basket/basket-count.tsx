"use client";

import { useSyncExternalStore } from "react";
import { COUNT_COOKIE } from "./cookie-names";
import { BASKET_CHANGED } from "./events";

interface BasketCountProps {
  /** Read out after the number 1, and after any other: "item", "items". */
  units: readonly [one: string, other: string];
}

/**
 * How much is in the baskets. Pages are cached and the same for everybody, so the number comes from
 * a cookie once the page is in the browser; without scripts the link simply bears no number.
 */
export function BasketCount({ units: [one, other] }: BasketCountProps) {
  const count = useSyncExternalStore(subscribe, readCount, () => 0);
  if (count === 0) return null;
  return (
    <span className="inline-flex min-w-[1.25rem] items-center justify-center rounded-full bg-accent px-1.5 text-xs font-semibold leading-[1.25rem] text-on-accent">
      {count}
      <span className="sr-only"> {count === 1 ? one : other}</span>
    </span>
  );
}

function readCount(): number {
  const match = document.cookie.match(new RegExp(`(?:^|; )${COUNT_COOKIE}=(\\d{1,5})(?:;|$)`));
  return Number(match?.[1] ?? 0);
}

// `pageshow` also tells of a page that the back button took out of the browser's memory.
function subscribe(onChange: () => void): () => void {
  const names = [BASKET_CHANGED, "pageshow", "focus"];
  for (const name of names) window.addEventListener(name, onChange);
  return () => {
    for (const name of names) window.removeEventListener(name, onChange);
  };
}
