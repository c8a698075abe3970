"use client";

import { type ReactNode, useEffect, useRef } from "react";
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
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.attempt > 0) box.current?.focus();
  }, [state.attempt]);
  const problems = [state.problem, ...Object.values(state.errors)].filter(Boolean);
  return (
    <form {...form} noValidate className="grid max-w-md gap-5">
      <input type="hidden" name="locale" value={locale} />
      {problems.length > 0 && (
        <div ref={box} role="alert" tabIndex={-1} className="notice notice-danger">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
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
