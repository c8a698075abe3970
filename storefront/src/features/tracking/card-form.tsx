"use client";

import { type FormEvent, useRef, useState } from "react";
import { renewCard } from "./actions";
import { type Card, useCardFields } from "./use-card-fields";

interface CardFormProps {
  /** The payment that was begun. */
  opened: Card;
  token: string;
  locale: "id" | "en";
  /** The order's page, on which it ends: what was paid is told by the server only. */
  path: string;
  words: Readonly<
    Record<"loading" | "submit" | "paying" | "failed" | "renewed" | "unavailable", string>
  >;
}

/** States of a payment in which there is nothing left to fill in. */
const OVER = ["succeeded", "processing", "canceled"];

/** The buyer went to their bank and came back without an answer; Stripe confirms no such payment again. */
const LEFT = "requires_action";

/** Stripe's own fields, in a frame of Stripe's, and the button that pays. */
export function CardForm({ opened, token, locale, path, words }: CardFormProps) {
  const [card, setCard] = useState(opened);
  const box = useRef<HTMLDivElement>(null);
  const { fields, isUnavailable } = useCardFields(box, card, locale);
  const [isPaying, setPaying] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function pay(event: FormEvent) {
    event.preventDefault();
    if (fields === null || isPaying) return;
    setPaying(true);
    setProblem(null);
    const { stripe, elements } = fields;
    const return_url = new URL(path, window.location.href).href;
    const { error } = await stripe.confirmPayment({
      elements,
      confirmParams: { return_url },
      redirect: "if_required",
    });
    // Paid from another tab, or canceled meanwhile: the page says which.
    if (error === undefined || OVER.includes(error.payment_intent?.status ?? "")) {
      window.location.assign(path);
      return;
    }
    if (error.payment_intent?.status === LEFT) {
      const renewed = await renewCard(token, locale).catch(() => null);
      if (renewed === null) {
        window.location.assign(path);
        return;
      }
      setCard(renewed);
      setProblem(words.renewed);
    } else setProblem(error.message ?? words.failed);
    setPaying(false);
  }

  if (isUnavailable) {
    return (
      <p role="alert" className="notice notice-danger">
        {words.unavailable}
      </p>
    );
  }
  return (
    <form onSubmit={pay} aria-busy={isPaying}>
      {fields === null && <p>{words.loading}</p>}
      <div ref={box} />
      <p role="alert" className={problem === null ? "sr-only" : "notice notice-danger mt-4"}>
        {problem}
      </p>
      <button
        type="submit"
        className="btn btn-primary mt-4"
        aria-disabled={fields === null || isPaying}
      >
        {isPaying ? words.paying : words.submit}
      </button>
    </form>
  );
}
