import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { AccountHint } from "@/features/account";
import { LookupForm } from "./lookup-form";

interface LookupViewProps {
  locale: Locale;
  /** Of the order, where a code on its parcel led here. */
  number: string;
}

const LONGEST_NUMBER = 30;

/** The way back to an order whose link was lost. */
export function LookupView({ locale, number }: LookupViewProps) {
  const t = useTranslations("lookup");
  const errorTitle = useTranslations("common")("formErrors");
  const words = {
    number: t("number"),
    numberHint: t("numberHint"),
    contact: t("contact"),
    submit: t("submit"),
    pending: t("pending"),
    errorTitle,
    problems: {
      number: t("problems.number"),
      contact: t("problems.contact"),
      not_found: t("problems.not_found"),
      too_many_tries: t("problems.too_many_tries"),
      unavailable: t("problems.unavailable"),
    },
  };
  return (
    <main className="container-page grid gap-6 py-10">
      <div className="grid max-w-prose gap-3">
        <h1 className="text-title font-semibold">{t("title")}</h1>
        <p className="text-lg text-ink-soft">{t("lead")}</p>
      </div>
      <LookupForm locale={locale} words={words} number={number.slice(0, LONGEST_NUMBER)} />
      <AccountHint locale={locale} />
    </main>
  );
}
