import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { EmptyBasket as EmptyBasketPicture } from "@/lib/ui/illustrations/empty-basket";
import { Link } from "@/lib/ui/link";

/** A basket with nothing in it, and two ways to fill it. */
export function EmptyBasket({ locale }: { locale: Locale }) {
  const t = useTranslations("basket.empty");
  return (
    <div className="card mt-6 grid max-w-3xl grid-cols-1 items-center gap-x-8 gap-y-4 p-6 sm:grid-cols-[14rem_1fr]">
      <EmptyBasketPicture className="w-48 max-w-full sm:w-full" />
      <div>
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
    </div>
  );
}
