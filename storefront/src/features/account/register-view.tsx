import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { AccountForm } from "./account-form";
import { AccountPage } from "./account-page";
import { submitRegistration } from "./actions";
import { MIN_PASSWORD } from "./read-form";

/** Where somebody makes an account, and is told what is kept of them. */
export function RegisterView({ locale }: { locale: Locale }) {
  const t = useTranslations("account");
  const errorTitle = useTranslations("common")("formErrors");
  return (
    <AccountPage part="register">
      <AccountForm
        action={submitRegistration}
        locale={locale}
        fields={[
          { name: "name", label: t("name"), type: "text", autoComplete: "name" },
          { name: "email", label: t("email"), type: "email", autoComplete: "email" },
          {
            name: "password",
            label: t("password"),
            hint: t("passwordHint", { min: MIN_PASSWORD }),
            type: "password",
            autoComplete: "new-password",
          },
          {
            name: "consent",
            label: t("register.consent"),
            shortLabel: t("register.consentShort"),
            type: "checkbox",
            autoComplete: "off",
          },
        ]}
        submit={t("register.submit")}
        pending={t("pending")}
        errorTitle={errorTitle}
      />
    </AccountPage>
  );
}
