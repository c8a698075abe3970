"use client";

import { useState, useSyncExternalStore } from "react";

interface CopyButtonProps {
  /** What is copied; without it, the address of the page, and not what it tells this once. */
  text?: string;
  label: string;
  doneLabel: string;
}

/** Copies what would else be typed by hand. Not there at all where the browser cannot copy. */
export function CopyButton({ text, label, doneLabel }: CopyButtonProps) {
  const canCopy = useSyncExternalStore(
    () => () => undefined,
    () => navigator.clipboard !== undefined,
    () => false,
  );
  const [isCopied, setCopied] = useState(false);
  if (!canCopy) return null;

  async function copy() {
    try {
      await navigator.clipboard.writeText(text ?? location.origin + location.pathname);
      setCopied(true);
    } catch {
      // Refused by the browser: the text is on the page and can be copied by hand.
      setCopied(false);
    }
  }

  return (
    <>
      <button type="button" onClick={copy} className="btn btn-secondary">
        {label}
      </button>
      <span role="status" className="text-sm font-medium">
        {isCopied ? doneLabel : ""}
      </span>
    </>
  );
}
