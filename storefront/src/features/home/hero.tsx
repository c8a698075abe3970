import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { SearchBox } from "@/features/search";
import type { VillageSummary } from "@/lib/medusa/shapes";
import { Link } from "@/lib/ui/link";
import { GoodsMat } from "./goods-mat";
import type { Shelf } from "./home-data";

interface HeroProps {
  villages: readonly VillageSummary[];
  shelves: readonly Shelf[];
  locale: Locale;
}

/** The first screen: what this is, why it matters, and where to begin. */
export function Hero({ villages, shelves, locale }: HeroProps) {
  const t = useTranslations("home");
  const regencies = [...new Set(villages.map(({ regency }) => regency))].slice(0, 3).join(", ");
  return (
    <div className="relative bg-surface-sunken">
      <div className="container-page relative grid items-center gap-8 py-6 sm:py-10 md:grid-cols-[1.1fr_1fr] md:gap-10 lg:gap-16 lg:py-14">
        <div className="grid gap-4 sm:gap-5">
          {villages.length > 0 && (
            <p className="font-medium text-accent">
              {t("eyebrow", { villages: villages.length, regencies })}
            </p>
          )}
          <h1 className="max-w-[16ch] text-hero font-semibold">{t("headline")}</h1>
          <p className="max-w-[56ch] text-lg text-ink-soft">{t("lead")}</p>
          <div className="max-w-xl">
            <SearchBox locale={locale} id="home-search" />
          </div>
          <p className="flex flex-wrap gap-x-5">
            <Link href="/search" locale={locale} className="link inline-flex min-h-11 items-center">
              {t("browse")}
            </Link>
            <Link
              href="/villages"
              locale={locale}
              className="link inline-flex min-h-11 items-center"
            >
              {t("meet")}
            </Link>
          </p>
        </div>
        <GoodsMat shelves={shelves} locale={locale} />
      </div>
    </div>
  );
}
