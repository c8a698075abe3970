"use client";

import { choiceClass } from "@/lib/ui/choice";
import { ErrorSummary } from "@/lib/ui/error-summary";
import { KeptFields } from "@/lib/ui/kept-fields";
import { useSentForm } from "@/lib/ui/use-sent-form";
import { submitComplaint } from "./actions";
import { type ComplaintProblem, FIRST_STATE, KINDS, MAX_TEXT } from "./state";

/** What the form says. */
export interface ComplaintWords {
  summary: string;
  kind: string;
  kinds: Readonly<Record<(typeof KINDS)[number], string>>;
  text: string;
  hint: string;
  submit: string;
  pending: string;
  errorTitle: string;
  problems: Readonly<Record<ComplaintProblem, string>>;
}

interface ComplaintFormProps {
  token: string;
  locale: string;
  words: ComplaintWords;
}

const WRONG_FIELDS = [
  { name: "kind", id: "complaint-kind" },
  { name: "text", id: "complaint-text" },
] as const;

/** Asks what is wrong with what somebody got; keeps what was typed, works without scripts too. */
export function ComplaintForm({ token, locale, words }: ComplaintFormProps) {
  const { state, isPending, form } = useSentForm(submitComplaint, FIRST_STATE);
  const { attempt, values, problems } = state;
  const wrong = WRONG_FIELDS.filter(({ name }) => problems.includes(name));
  const others = problems.filter((problem) => wrong.every(({ name }) => name !== problem));
  return (
    <details open={problems.length > 0}>
      <summary className="link min-h-11 py-3 font-medium">{words.summary}</summary>
      <form {...form} noValidate className="mt-3 grid max-w-prose gap-4">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="locale" value={locale} />
        <ErrorSummary
          attempt={attempt}
          title={wrong.length > 0 ? words.errorTitle : undefined}
          problems={others.map((problem) => words.problems[problem])}
          fields={wrong.map(({ name, id }) => ({
            id,
            label: words[name],
            error: words.problems[name],
          }))}
        />
        <fieldset id="complaint-kind" tabIndex={-1} className="grid gap-2">
          <legend className="mb-2 font-medium">{words.kind}</legend>
          {KINDS.map((kind) => (
            <label key={kind} className={choiceClass}>
              <input
                type="radio"
                name="kind"
                value={kind}
                defaultChecked={values.kind === kind}
                required
              />
              {words.kinds[kind]}
            </label>
          ))}
        </fieldset>
        <div className="grid gap-1">
          <label htmlFor="complaint-text" className="font-medium">
            {words.text}
          </label>
          <p id="complaint-text-hint" className="text-sm text-ink-soft">
            {words.hint}
          </p>
          <textarea
            id="complaint-text"
            name="text"
            rows={4}
            maxLength={MAX_TEXT}
            required
            defaultValue={values.text}
            aria-invalid={problems.includes("text")}
            aria-describedby="complaint-text-hint"
            className="field w-full"
          />
        </div>
        <button type="submit" disabled={isPending} className="btn btn-primary justify-self-start">
          {isPending ? words.pending : words.submit}
        </button>
        <KeptFields name="complaint" />
      </form>
    </details>
  );
}
