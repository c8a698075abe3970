import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { Link } from "@/lib/ui/link";

/** Where a basket that is empty, lost or ordered long ago leads on from. */
export function NothingToPay({ enterprise, locale }: { enterprise: string; locale: Locale }) {
  const t = useTranslations("checkout.empty");
  return (
    <div className="max-w-prose">
      <h1 className="text-3xl font-bold">{t("title")}</h1>
      <p className="mt-3">{t("lead", { enterprise })}</p>
      <p className="mt-6 flex flex-wrap gap-3">
        <Link href="/basket" locale={locale} className="btn btn-primary">
          {t("basket")}
        </Link>
        <Link href="/search" locale={locale} className="btn btn-secondary">
          {t("goods")}
        </Link>
      </p>
    </div>
  );
}
