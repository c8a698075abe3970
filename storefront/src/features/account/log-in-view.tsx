import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { Link } from "@/lib/ui/link";
import { AccountForm } from "./account-form";
import { AccountPage } from "./account-page";
import { submitLogIn } from "./actions";
import { QuietLink } from "./quiet-link";

interface LogInViewProps {
  locale: Locale;
  /** What has just happened. */
  told: "registered" | "deleted" | "changed" | null;
}

/** Where somebody logs in, or goes on to make an account. */
export function LogInView({ locale, told }: LogInViewProps) {
  const t = useTranslations("account");
  const errorTitle = useTranslations("common")("formErrors");
  return (
    <AccountPage part="logIn" told={told && t(`logIn.${told}`)}>
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
        errorTitle={errorTitle}
      />
      <QuietLink href="/account/forgot" locale={locale}>
        {t("forgotten.title")}
      </QuietLink>
      <p className="flex flex-wrap gap-3">
        <Link href="/account/register" locale={locale} className="btn btn-secondary">
          {t("register.title")}
        </Link>
        <Link href="/track" locale={locale} className="btn btn-secondary">
          {t("track")}
        </Link>
      </p>
    </AccountPage>
  );
}
