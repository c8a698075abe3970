"use client";

import { type MouseEvent, type ReactNode, useRef } from "react";
import { SentForm } from "@/lib/ui/sent-form";
import { submitLinesAndPay } from "./actions";

interface PayLinkProps {
  href: string;
  enterprise: string;
  locale: string;
  label: string;
  children: ReactNode;
}

/**
 * The way to pay for a basket. A quantity that was typed and not sent yet is meant: it is sent first, and
 * what cannot be had is told instead. Without scripts the basket's own numbers count.
 */
export function PayLink({ href, enterprise, locale, label, children }: PayLinkProps) {
  const changes = useRef<HTMLInputElement>(null);
  function pay(event: MouseEvent<HTMLAnchorElement>) {
    const typed = typedQuantities(event.currentTarget.closest("section"));
    if (typed.length === 0 || changes.current === null) return;
    event.preventDefault();
    changes.current.value = JSON.stringify(typed);
    changes.current.form?.requestSubmit();
  }
  return (
    <>
      <a href={href} onClick={pay} aria-label={label} className="btn btn-primary max-sm:w-full">
        {children}
      </a>
      <SentForm action={submitLinesAndPay} hidden>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="enterprise" value={enterprise} />
        <input ref={changes} type="hidden" name="lines" />
      </SentForm>
    </>
  );
}

function typedQuantities(basket: HTMLElement | null) {
  const fields = basket?.querySelectorAll<HTMLInputElement>('input[type="number"]') ?? [];
  return [...fields]
    .filter(({ value, defaultValue }) => value !== defaultValue)
    .map(({ form, value }) => ({
      line: new FormData(form ?? undefined).get("line"),
      quantity: value,
    }));
}
