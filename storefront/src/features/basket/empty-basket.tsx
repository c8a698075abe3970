import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { Link } from "@/lib/ui/link";

/** A basket with nothing in it, and two ways to fill it. */
export function EmptyBasket({ locale }: { locale: Locale }) {
  const t = useTranslations("basket.empty");
  return (
    <div className="card mt-6 max-w-prose p-6">
      <h2 className="text-xl font-semibold">{t("title")}</h2>
      <p className="mt-2 text-ink-soft">{t("lead")}</p>
      <p className="mt-5 flex flex-wrap gap-3">
        <Link href="/search" locale={locale} suffix="?type=product" className="btn btn-primary">
          {t("look")}
        </Link>
        <Link href="/villages" locale={locale} className="btn btn-secondary">
          {t("villages")}
        </Link>
      </p>
    </div>
  );
}
