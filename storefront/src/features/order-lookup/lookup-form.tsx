"use client";

import { ErrorSummary } from "@/lib/ui/error-summary";
import { FormField } from "@/lib/ui/form-field";
import { KeptFields } from "@/lib/ui/kept-fields";
import { useSentForm } from "@/lib/ui/use-sent-form";
import { findOrder } from "./actions";
import { FIRST_STATE, type LookupProblem } from "./state";

/** What the form says. */
export interface LookupWords {
  number: string;
  numberHint: string;
  contact: string;
  submit: string;
  pending: string;
  errorTitle: string;
  problems: Readonly<Record<LookupProblem, string>>;
}

interface LookupFormProps {
  locale: string;
  words: LookupWords;
  /** What is in the field at first. */
  number: string;
}

const NAMES = ["number", "contact"] as const;
const fieldId = (name: (typeof NAMES)[number]) => `lookup-${name}`;

/** Asks for what somebody knows of an order without its link; works without scripts too. */
export function LookupForm({ locale, words, number }: LookupFormProps) {
  const { state, isPending, form } = useSentForm(findOrder, {
    ...FIRST_STATE,
    values: { number, contact: "" },
  });
  const { attempt, values, problems } = state;
  const wrong = NAMES.filter((name) => problems.includes(name));
  const others = problems.filter((problem) => wrong.every((name) => name !== problem));
  const errorOf = (name: "number" | "contact") =>
    problems.includes(name) ? words.problems[name] : undefined;
  return (
    <form {...form} noValidate className="grid max-w-md gap-5">
      <input type="hidden" name="locale" value={locale} />
      <ErrorSummary
        attempt={attempt}
        title={wrong.length > 0 ? words.errorTitle : undefined}
        problems={others.map((problem) => words.problems[problem])}
        fields={wrong.map((name) => ({
          id: fieldId(name),
          label: words[name],
          error: words.problems[name],
        }))}
      />
      <FormField
        id={fieldId("number")}
        name="number"
        label={words.number}
        hint={words.numberHint}
        defaultValue={values.number}
        error={errorOf("number")}
        autoComplete="off"
      />
      <FormField
        id={fieldId("contact")}
        name="contact"
        label={words.contact}
        defaultValue={values.contact}
        error={errorOf("contact")}
        autoComplete="email"
      />
      <button type="submit" disabled={isPending} className="btn btn-primary justify-self-start">
        {isPending ? words.pending : words.submit}
      </button>
      <KeptFields name="lookup" />
    </form>
  );
}
