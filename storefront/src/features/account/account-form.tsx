"use client";

import type { ReactNode } from "react";
import { ProblemBox } from "@/lib/ui/problem-box";
import { useSentForm } from "@/lib/ui/use-sent-form";
import { AccountField, type AccountFieldProps } from "./account-field";
import { FIRST_STATE, type FormState } from "./state";

interface AccountFormProps {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  locale: string;
  fields: readonly Omit<AccountFieldProps, "value" | "error">[];
  submit: string;
  pending: string;
  /** Between the fields and the button. */
  children?: ReactNode;
}

/** A form of the account: keeps what was typed, says what is wrong; works without scripts too. */
export function AccountForm({ action, locale, fields, children, ...words }: AccountFormProps) {
  const { state, isPending, form } = useSentForm(action, FIRST_STATE);
  const problems = [state.problem ?? [], Object.values(state.errors)].flat();
  return (
    <form {...form} noValidate className="grid max-w-md gap-5">
      <input type="hidden" name="locale" value={locale} />
      <ProblemBox attempt={state.attempt} problems={problems} />
      {fields.map((field) => (
        <AccountField
          key={field.name}
          {...field}
          value={state.values[field.name]}
          error={state.errors[field.name]}
        />
      ))}
      {children}
      <button type="submit" disabled={isPending} className="btn btn-primary justify-self-start">
        {isPending ? words.pending : words.submit}
      </button>
    </form>
  );
}
