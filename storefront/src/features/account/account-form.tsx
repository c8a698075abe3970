"use client";

import type { ReactNode } from "react";
import { FormErrors } from "@/lib/ui/form-errors";
import { KeptFields } from "@/lib/ui/kept-fields";
import { useSentForm } from "@/lib/ui/use-sent-form";
import { AccountField, type AccountFieldProps, accountFieldId } from "./account-field";
import { FIRST_STATE, type FormState } from "./state";

interface AccountFormProps {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  locale: string;
  fields: readonly Omit<AccountFieldProps, "value" | "error">[];
  submit: string;
  pending: string;
  /** What the list of wrong fields is called. */
  errorTitle: string;
  /** Between the fields and the button. */
  children?: ReactNode;
}

/** A form of the account: keeps what was typed, says what is wrong; works without scripts too. */
export function AccountForm({ action, locale, fields, children, ...words }: AccountFormProps) {
  const { state, isPending, form } = useSentForm(action, FIRST_STATE);
  return (
    <form {...form} noValidate className="grid max-w-md gap-5">
      <input type="hidden" name="locale" value={locale} />
      <FormErrors
        state={state}
        title={words.errorTitle}
        fields={fields.map(({ name, label, shortLabel = label }) => ({
          name,
          id: accountFieldId(name),
          label: shortLabel,
        }))}
      />
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
      <KeptFields name="account" />
    </form>
  );
}
