"use client";

import { FormErrors } from "@/lib/ui/form-errors";
import { FormField } from "@/lib/ui/form-field";
import { KeptFields } from "@/lib/ui/kept-fields";
import { useSentForm } from "@/lib/ui/use-sent-form";
import { ACCOUNT_FIELDS } from "./account-fields";
import { submitAccount } from "./actions";
import { FIRST_STATE } from "./form-state";
import { HiddenFields } from "./hidden-fields";

interface AccountFormProps {
  token: string;
  locale: string;
  words: {
    privacy: string;
    labels: Readonly<Record<(typeof ACCOUNT_FIELDS)[number], string>>;
    submit: string;
    errorTitle: string;
  };
}

const fieldId = (name: string) => `refund-${name}`;

/** Where money is to be sent, as a form that keeps what was typed; works without scripts too. */
export function AccountForm({ token, locale, words }: AccountFormProps) {
  const { state, form } = useSentForm(submitAccount, FIRST_STATE);
  return (
    <form {...form} noValidate className="mt-3 grid max-w-md gap-4">
      <HiddenFields token={token} locale={locale} />
      <FormErrors
        state={state}
        title={words.errorTitle}
        fields={ACCOUNT_FIELDS.map((name) => ({
          name,
          id: fieldId(name),
          label: words.labels[name],
        }))}
      />
      <p className="text-sm text-ink-soft">{words.privacy}</p>
      {ACCOUNT_FIELDS.map((name) => (
        <FormField
          key={name}
          id={fieldId(name)}
          name={name}
          label={words.labels[name]}
          defaultValue={state.values[name]}
          error={state.errors[name]}
          inputMode={name === "account_number" ? "numeric" : "text"}
          maxLength={name === "account_number" ? 40 : 80}
          autoComplete="off"
        />
      ))}
      <button type="submit" className="btn btn-primary justify-self-start">
        {words.submit}
      </button>
      <KeptFields name="refund-account" />
    </form>
  );
}
