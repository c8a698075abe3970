import { type Locale, useTranslations } from "next-intl";
import type { Aftersales } from "@/lib/medusa/aftersales";
import { SentForm } from "@/lib/ui/sent-form";
import { submitAccount } from "./actions";
import { HiddenFields } from "./hidden-fields";

const FIELDS = [
  { name: "bank_name", inputMode: "text", minLength: 2, maxLength: 80 },
  { name: "account_number", inputMode: "numeric", minLength: 5, maxLength: 40 },
  { name: "account_holder", inputMode: "text", minLength: 2, maxLength: 80 },
] as const;

interface RefundAccountFormProps {
  account: Aftersales["account"];
  token: string;
  locale: Locale;
}

/** Asks where money that is owed is to be sent; folded away once that is known. */
export function RefundAccountForm({ account, token, locale }: RefundAccountFormProps) {
  const t = useTranslations("aftersales.account");
  const form = (
    <SentForm action={submitAccount} className="mt-3 grid max-w-md gap-4">
      <HiddenFields token={token} locale={locale} />
      <p id="account-privacy" className="text-sm text-ink-soft">
        {t("privacy")}
      </p>
      {FIELDS.map(({ name, ...input }) => (
        <div key={name} className="grid gap-1">
          <label htmlFor={`refund-${name}`} className="font-medium">
            {t(name)}
          </label>
          <input
            {...input}
            id={`refund-${name}`}
            name={name}
            required
            autoComplete="off"
            aria-describedby="account-privacy"
            className="field w-full"
          />
        </div>
      ))}
      <button type="submit" className="btn btn-primary justify-self-start">
        {t("submit")}
      </button>
    </SentForm>
  );
  if (account === null) {
    return (
      <div>
        <h3 className="font-semibold">{t("title")}</h3>
        {form}
      </div>
    );
  }
  const { bankName, accountNumberMasked } = account;
  return (
    <div className="break-words">
      <p>{t("known", { bank: bankName, number: accountNumberMasked })}</p>
      <details className="mt-2">
        <summary className="link cursor-pointer justify-self-start py-2">{t("change")}</summary>
        {form}
      </details>
    </div>
  );
}
