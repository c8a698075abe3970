import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { Link } from "@/lib/ui/link";
import { AccountForm } from "./account-form";
import { AccountPage } from "./account-page";
import { submitNewPassword } from "./actions";
import { QuietLink } from "./quiet-link";
import { MIN_PASSWORD } from "./read-form";

interface NewPasswordViewProps {
  /** Of the link that was sent. It is used up by the form alone: mail programs open links too. */
  token: string;
  /** False where the link was used, replaced or is too old. */
  works: boolean;
  locale: Locale;
}

/** Where somebody chooses a new password by the link they were sent, or asks for another link. */
export function NewPasswordView({ token, works, locale }: NewPasswordViewProps) {
  const t = useTranslations("account");
  const errorTitle = useTranslations("common")("formErrors");
  if (!works) {
    return (
      <AccountPage part="newPassword" lead={t("problems.reset_link_over")}>
        <p>
          <Link href="/account/forgot" locale={locale} className="btn btn-primary">
            {t("newPassword.another")}
          </Link>
        </p>
      </AccountPage>
    );
  }
  return (
    <AccountPage part="newPassword">
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
        errorTitle={errorTitle}
      />
      <QuietLink href="/account/forgot" locale={locale}>
        {t("newPassword.again")}
      </QuietLink>
    </AccountPage>
  );
}
