"use client";

import { useEffect, useId, useRef, useState } from "react";

interface QuantityFieldProps {
  label: string;
  /** Said to those who cannot see what the number belongs to, instead of shown above it. */
  isLabelHidden?: boolean;
  quantity: number;
  most: number;
  /** What is wrong with any other number, in the page's language: the browser would use its own. */
  problem: string;
}

/**
 * How many are wanted. A number that nobody can have stops its form, which checks nothing itself, and is
 * told beneath it; without scripts the server tells. To stand in a row that wraps.
 */
export function QuantityField({
  label,
  isLabelHidden = false,
  quantity,
  most,
  problem,
}: QuantityFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [isWrong, setWrong] = useState(false);
  const id = useId();

  useEffect(() => {
    const form = field.current?.form;
    const check = (event: SubmitEvent) => {
      const isValid = field.current?.validity.valid !== false;
      setWrong(!isValid);
      if (isValid) return;
      event.preventDefault();
      // Whoever sends the form by scripts listens further out.
      event.stopPropagation();
      field.current?.focus();
    };
    form?.addEventListener("submit", check);
    return () => form?.removeEventListener("submit", check);
  }, []);

  return (
    <>
      <label className="grid gap-1 text-sm font-medium">
        <span className={isLabelHidden ? "sr-only" : undefined}>{label}</span>
        <input
          ref={field}
          type="number"
          name="quantity"
          inputMode="numeric"
          min={1}
          max={most}
          required
          defaultValue={quantity}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? id : undefined}
          className="field w-28"
        />
      </label>
      {isWrong && (
        <p
          id={id}
          role="alert"
          className="order-last w-0 min-w-full text-sm font-medium text-danger"
        >
          {problem}
        </p>
      )}
    </>
  );
}
