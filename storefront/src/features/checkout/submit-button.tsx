"use client";

import { useFormStatus } from "react-dom";

interface SubmitButtonProps {
  label: string;
  pendingLabel: string;
}

/** Sends the order, once: it rests until the answer is there. */
export function SubmitButton({ label, pendingLabel }: SubmitButtonProps) {
  const { pending, data } = useFormStatus();
  const isOrdering = pending && !data.has("find_place") && !data.has("choose_place");
  return (
    <button type="submit" disabled={pending} className="btn btn-primary w-full">
      {isOrdering ? pendingLabel : label}
    </button>
  );
}
