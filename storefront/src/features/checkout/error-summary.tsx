"use client";

import { useEffect, useRef } from "react";
import { ErrorList, type ErrorListProps } from "./error-list";

/** What is wrong with an order, where a refusal is met first. */
export function ErrorSummary(props: ErrorListProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: for a page that came without scripts: a refusal is met first.
      autoFocus
      className="notice notice-danger lg:col-span-2"
    >
      <ErrorList {...props} />
    </div>
  );
}
