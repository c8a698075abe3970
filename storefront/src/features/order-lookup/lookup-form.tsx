"use client";

import { ProblemBox } from "@/lib/ui/problem-box";
import { useSentForm } from "@/lib/ui/use-sent-form";
import { findOrder } from "./actions";
import { LookupField } from "./lookup-field";
import { FIRST_STATE, type LookupProblem } from "./state";

/** What the form says. */
export interface LookupWords {
  number: string;
  numberHint: string;
  contact: string;
  submit: string;
  pending: string;
  problems: Readonly<Record<LookupProblem, string>>;
}

interface LookupFormProps {
  locale: string;
  words: LookupWords;
  /** What is in the field at first. */
  number: string;
}

/** Asks for what somebody knows of an order without its link; works without scripts too. */
export function LookupForm({ locale, words, number }: LookupFormProps) {
  const { state, isPending, form } = useSentForm(findOrder, {
    ...FIRST_STATE,
    values: { number, contact: "" },
  });
  const { attempt, values, problems } = state;
  const errorOf = (name: "number" | "contact") =>
    problems.includes(name) ? words.problems[name] : undefined;
  return (
    <form {...form} noValidate className="grid max-w-md gap-5">
      <input type="hidden" name="locale" value={locale} />
      <ProblemBox attempt={attempt} problems={problems.map((one) => words.problems[one])} />
      <LookupField
        name="number"
        label={words.number}
        hint={words.numberHint}
        value={values.number}
        error={errorOf("number")}
        autoComplete="off"
      />
      <LookupField
        name="contact"
        label={words.contact}
        value={values.contact}
        error={errorOf("contact")}
        autoComplete="email"
      />
      <button type="submit" disabled={isPending} className="btn btn-primary justify-self-start">
        {isPending ? words.pending : words.submit}
      </button>
    </form>
  );
}
