import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { Link } from "@/lib/ui/link";

/** The way to the account, for those who have one; nobody needs it. */
export function AccountHint({ locale }: { locale: Locale }) {
  const t = useTranslations("account");
  return (
    <p>
      <Link href="/account" locale={locale} className="link inline-flex min-h-11 items-center">
        {t("hint")}
      </Link>
    </p>
  );
}
