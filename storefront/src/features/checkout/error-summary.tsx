"use client";

import { useEffect, useRef } from "react";
import { FIELDS, type Field, fieldId } from "./field-names";
import type { CheckoutState } from "./state";

interface ErrorSummaryProps {
  state: CheckoutState;
  title: string;
  labels: Record<Field, string>;
  basketLink: { href: string; label: string };
}

/** Everything that kept an order from being placed, each with the way to where it is put right. */
export function ErrorSummary({ state, title, labels, basketLink }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const wrong = FIELDS.filter((name) => state.errors[name] !== undefined);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: for a page that came without scripts: a refusal is met first.
      autoFocus
      className="notice notice-danger lg:col-span-2"
    >
      <p className="font-semibold">{title}</p>
      <ul className="mt-2 list-disc pl-5">
        {state.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
        {wrong.map((name) => (
          <li key={name}>
            <a href={`#${fieldId(name)}`} className="underline">
              {labels[name]}
            </a>
            {`: ${state.errors[name]}`}
          </li>
        ))}
      </ul>
      {state.problems.length > 0 && (
        <p className="mt-2">
          <a href={basketLink.href} className="underline">
            {basketLink.label}
          </a>
        </p>
      )}
    </div>
  );
}
