import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { AccountForm } from "./account-form";
import { submitRegistration } from "./actions";
import { MIN_PASSWORD } from "./read-form";

/** Where somebody makes an account, and is told what is kept of them. */
export function RegisterView({ locale }: { locale: Locale }) {
  const t = useTranslations("account");
  return (
    <main className="container-page grid gap-6 py-10">
      <div className="grid max-w-prose gap-3">
        <h1 className="text-title font-semibold">{t("register.title")}</h1>
        <p className="text-lg text-ink-soft">{t("register.lead")}</p>
      </div>
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
            type: "checkbox",
            autoComplete: "off",
          },
        ]}
        submit={t("register.submit")}
        pending={t("pending")}
      />
    </main>
  );
}
