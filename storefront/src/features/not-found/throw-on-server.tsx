"use client";

import { notFound } from "next/navigation";

/** Says on the server that there is no such page, and is nothing in the browser. */
export function ThrowOnServer() {
  if (typeof window === "undefined") notFound();
  return null;
}
