import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import type { Account } from "@/lib/medusa/account";
import { Link } from "@/lib/ui/link";
import { AccountForm } from "./account-form";
import { submitDeletion } from "./actions";

const OVER: readonly string[] = ["completed", "canceled"];

/** What goes and what stays when an account is deleted, and the way to do it. */
export function DeleteView({ account, locale }: { account: Account; locale: Locale }) {
  const t = useTranslations("account");
  const errorTitle = useTranslations("common")("formErrors");
  const open = account.orders.filter(({ status }) => !OVER.includes(status));
  return (
    <main className="container-page grid gap-6 py-10">
      <h1 className="text-title font-semibold">{t("delete.title")}</h1>
      <div className="grid max-w-prose gap-3">
        <p>{t("delete.gone", { email: account.email })}</p>
        <p>{t("delete.stays")}</p>
        {open.length > 0 && (
          <p className="notice">
            {t("delete.open", { orders: open.map(({ number }) => number).join(", ") })}
          </p>
        )}
      </div>
      <AccountForm
        action={submitDeletion}
        locale={locale}
        fields={[
          {
            name: "password",
            label: t("password"),
            type: "password",
            autoComplete: "current-password",
          },
        ]}
        submit={t("delete.submit")}
        pending={t("pending")}
        errorTitle={errorTitle}
      />
      <p>
        <Link href="/account" locale={locale} className="link inline-flex min-h-11 items-center">
          {t("delete.back")}
        </Link>
      </p>
    </main>
  );
}
