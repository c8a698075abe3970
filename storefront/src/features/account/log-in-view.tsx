import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { Link } from "@/lib/ui/link";
import { AccountForm } from "./account-form";
import { submitLogIn } from "./actions";

interface LogInViewProps {
  locale: Locale;
  /** What has just happened. */
  told: "registered" | "deleted" | "changed" | null;
}

/** Where somebody logs in, or goes on to make an account. */
export function LogInView({ locale, told }: LogInViewProps) {
  const t = useTranslations("account");
  return (
    <main className="container-page grid gap-6 py-10">
      <div className="grid max-w-prose gap-3">
        <h1 className="text-title font-semibold">{t("logIn.title")}</h1>
        <p className="text-lg text-ink-soft">{t("logIn.lead")}</p>
      </div>
      {told !== null && (
        <p role="status" className="notice notice-success max-w-prose">
          {t(`logIn.${told}`)}
        </p>
      )}
      <AccountForm
        action={submitLogIn}
        locale={locale}
        fields={[
          { name: "email", label: t("email"), type: "email", autoComplete: "email" },
          {
            name: "password",
            label: t("password"),
            type: "password",
            autoComplete: "current-password",
          },
        ]}
        submit={t("logIn.submit")}
        pending={t("pending")}
      />
      <p>
        <Link
          href="/account/forgot"
          locale={locale}
          className="link inline-flex min-h-11 items-center"
        >
          {t("forgotten.title")}
        </Link>
      </p>
      <p className="flex flex-wrap gap-3">
        <Link href="/account/register" locale={locale} className="btn btn-secondary">
          {t("register.title")}
        </Link>
        <Link href="/track" locale={locale} className="btn btn-secondary">
          {t("track")}
        </Link>
      </p>
    </main>
  );
}
