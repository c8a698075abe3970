import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { AccountForm } from "./account-form";
import { AccountPage } from "./account-page";
import { submitForgotten } from "./actions";
import { QuietLink } from "./quiet-link";

interface ForgottenViewProps {
  locale: Locale;
  /** Whether a link was just asked for. */
  isSent: boolean;
}

/** Where somebody who forgot their password has a link to a new one sent. */
export function ForgottenView({ locale, isSent }: ForgottenViewProps) {
  const t = useTranslations("account");
  const errorTitle = useTranslations("common")("formErrors");
  return (
    <AccountPage part="forgotten" told={isSent ? t("forgotten.sent") : null}>
      <AccountForm
        action={submitForgotten}
        locale={locale}
        fields={[{ name: "email", label: t("email"), type: "email", autoComplete: "email" }]}
        submit={t("forgotten.submit")}
        pending={t("pending")}
        errorTitle={errorTitle}
      />
      <QuietLink href="/account" locale={locale}>
        {t("forgotten.back")}
      </QuietLink>
    </AccountPage>
  );
}
