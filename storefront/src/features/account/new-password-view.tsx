import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { Link } from "@/lib/ui/link";
import { AccountForm } from "./account-form";
import { submitNewPassword } from "./actions";
import { MIN_PASSWORD } from "./read-form";

interface NewPasswordViewProps {
  /** Of the link that was sent. Nothing is looked up before the form is sent: mail programs open links too. */
  token: string;
  locale: Locale;
}

/** Where somebody chooses a new password by the link they were sent. */
export function NewPasswordView({ token, locale }: NewPasswordViewProps) {
  const t = useTranslations("account");
  return (
    <main className="container-page grid gap-6 py-10">
      <div className="grid max-w-prose gap-3">
        <h1 className="text-title font-semibold">{t("newPassword.title")}</h1>
        <p className="text-lg text-ink-soft">{t("newPassword.lead")}</p>
      </div>
      <AccountForm
        action={submitNewPassword.bind(null, token)}
        locale={locale}
        fields={[
          {
            name: "password",
            label: t("newPassword.label"),
            hint: t("passwordHint", { min: MIN_PASSWORD }),
            type: "password",
            autoComplete: "new-password",
          },
        ]}
        submit={t("newPassword.submit")}
        pending={t("pending")}
      />
      <p>
        <Link
          href="/account/forgot"
          locale={locale}
          className="link inline-flex min-h-11 items-center"
        >
          {t("newPassword.again")}
        </Link>
      </p>
    </main>
  );
}
