import { type Locale, useTranslations } from "next-intl";
import type { Aftersales } from "@/lib/medusa/aftersales";
import { AccountForm } from "./account-form";

interface RefundAccountFormProps {
  account: Aftersales["account"];
  token: string;
  locale: Locale;
}

/** Asks where money that is owed is to be sent; folded away once that is known. */
export function RefundAccountForm({ account, token, locale }: RefundAccountFormProps) {
  const t = useTranslations("aftersales.account");
  const errorTitle = useTranslations("common")("formErrors");
  const form = (
    <AccountForm
      token={token}
      locale={locale}
      words={{
        privacy: t("privacy"),
        labels: {
          bank_name: t("bank_name"),
          account_number: t("account_number"),
          account_holder: t("account_holder"),
        },
        submit: t("submit"),
        errorTitle,
      }}
    />
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
