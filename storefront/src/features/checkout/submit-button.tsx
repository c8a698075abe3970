"use client";

import { useFormStatus } from "react-dom";
import { ORDER_BUTTON } from "./field-names";

interface SubmitButtonProps {
  label: string;
  pendingLabel: string;
}

/** Sends the order, once: it rests until the answer is there. */
export function SubmitButton({ label, pendingLabel }: SubmitButtonProps) {
  const { pending, data } = useFormStatus();
  const isOrdering = pending && data.has(ORDER_BUTTON);
  return (
    <button
      type="submit"
      name={ORDER_BUTTON}
      value="1"
      disabled={pending}
      className="btn btn-primary w-full"
    >
      {isOrdering ? pendingLabel : label}
    </button>
  );
}
