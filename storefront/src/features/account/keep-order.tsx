import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import type { Account } from "@/lib/medusa/account";
import { Link } from "@/lib/ui/link";
import { SentForm } from "@/lib/ui/sent-form";
import { AccountHint } from "./account-hint";
import { submitKeepOrder } from "./actions";

interface KeepOrderProps {
  /** Of the order's link. */
  token: string;
  /** Of whoever is logged in. */
  account: Account | null;
  locale: Locale;
}

/** Adds the order that is shown to the account of whoever is logged in, who has its link. */
export function KeepOrder({ token, account, locale }: KeepOrderProps) {
  const t = useTranslations("account");
  if (account === null) return <AccountHint locale={locale} />;
  if (account.orders.some(({ trackingToken }) => trackingToken === token)) {
    return (
      <Link href="/account" locale={locale} className="link inline-flex min-h-11 items-center">
        {t("kept")}
      </Link>
    );
  }
  return (
    <SentForm action={submitKeepOrder}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <button type="submit" className="btn btn-secondary">
        {t("keep")}
      </button>
    </SentForm>
  );
}
