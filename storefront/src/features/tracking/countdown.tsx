"use client";

import { useEffect, useState } from "react";
import { timeLeft } from "./time-left";

interface CountdownProps {
  /** When the time is over, in milliseconds. */
  until: number;
  /** With `{hours}` and `{minutes}` where the numbers go. */
  label: string;
  overLabel: string;
}

/** How much time is left; nothing without scripts, as the time itself is told beside it. */
export function Countdown({ until, label, overLabel }: CountdownProps) {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const look = () => setNow(Date.now());
    look();
    const timer = setInterval(look, 10_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <span role="timer" className="block min-h-6">
      {now !== null && timeLeft(until - now, label, overLabel)}
    </span>
  );
}
