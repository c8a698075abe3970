"use client";

import { notFound } from "next/navigation";

/**
 * Gives the answer its status on the server and is nothing in the browser, so that no layout has to
 * hold a page for this case: what a layout holds, Next sends with every page.
 */
export function SayNotFound() {
  if (typeof window === "undefined") notFound();
  return null;
}
