"use client";

import { type ComponentProps, useEffect, useRef } from "react";

/**
 * A box that takes the focus when it comes: what became of a form is met first, and the focus is not
 * lost with the field that asked for it. For each answer it comes anew, by a `key`.
 */
export function FocusBox(props: ComponentProps<"div">) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return <div ref={box} tabIndex={-1} {...props} />;
}
