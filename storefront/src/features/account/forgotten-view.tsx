import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { Link } from "@/lib/ui/link";
import { AccountForm } from "./account-form";
import { submitForgotten } from "./actions";

interface ForgottenViewProps {
  locale: Locale;
  /** Whether a link was just asked for. */
  isSent: boolean;
}

/** Where somebody who forgot their password has a link to a new one sent. */
export function ForgottenView({ locale, isSent }: ForgottenViewProps) {
  const t = useTranslations("account");
  return (
    <main className="container-page grid gap-6 py-10">
      <div className="grid max-w-prose gap-3">
        <h1 className="text-title font-semibold">{t("forgotten.title")}</h1>
        <p className="text-lg text-ink-soft">{t("forgotten.lead")}</p>
      </div>
      {isSent && (
        <p role="status" className="notice notice-success max-w-prose">
          {t("forgotten.sent")}
        </p>
      )}
      <AccountForm
        action={submitForgotten}
        locale={locale}
        fields={[{ name: "email", label: t("email"), type: "email", autoComplete: "email" }]}
        submit={t("forgotten.submit")}
        pending={t("pending")}
      />
      <p>
        <Link href="/account" locale={locale} className="link inline-flex min-h-11 items-center">
          {t("forgotten.back")}
        </Link>
      </p>
    </main>
  );
}
