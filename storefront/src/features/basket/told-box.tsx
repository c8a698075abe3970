"use client";

import { type ReactNode, useEffect, useRef } from "react";

/**
 * Where a change is told of. The field that asked for it is a new one once it is made, so the focus comes
 * here instead of getting lost, and what stands here is read out.
 */
export function ToldBox({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      {children}
    </div>
  );
}
