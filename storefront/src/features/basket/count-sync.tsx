"use client";

import { useEffect } from "react";
import { COUNT_COOKIE } from "./cookie-names";
import { BASKET_CHANGED } from "./events";

/**
 * Tells the header what the basket page has just counted: it stays in place while the page under it
 * changes, and a basket may have dropped out since the cookie was written.
 */
export function BasketCountSync({ count }: { count: number }) {
  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in Firefox's older releases.
    document.cookie = `${COUNT_COOKIE}=${count}; path=/; samesite=lax`;
    window.dispatchEvent(new Event(BASKET_CHANGED));
  }, [count]);
  return null;
}
