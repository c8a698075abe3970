import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { GoodsGrid } from "@/features/goods";
import { SearchBox } from "@/features/search";
import { PageShell } from "@/features/shell";
import type { Hit } from "@/lib/medusa/shapes";
import { LostPath } from "@/lib/ui/illustrations/lost-path";
import { Link } from "@/lib/ui/link";
import { Section } from "@/lib/ui/section";

interface NotFoundViewProps {
  suggestions: readonly Hit[];
  locale: Locale;
}

/** A whole page that says that there is none, with ways on. */
export function NotFoundView({ suggestions, locale }: NotFoundViewProps) {
  const t = useTranslations("errors");
  return (
    <PageShell href="/" locale={locale} hasSearch={false}>
      <main className="container-page py-12">
        <div className="grid items-center gap-x-16 gap-y-5 md:grid-cols-[1fr_18rem]">
          <LostPath className="w-56 md:order-last md:w-full" />
          <div className="grid max-w-xl gap-5">
            <h1 className="text-title font-semibold">{t("notFoundTitle")}</h1>
            <p className="text-lg text-ink-soft">{t("notFoundText")}</p>
            <SearchBox locale={locale} id="not-found-search" />
            <p className="flex flex-wrap gap-3">
              <Link href="/" locale={locale} className="btn btn-secondary">
                {t("home")}
              </Link>
              <Link href="/villages" locale={locale} className="btn btn-secondary">
                {t("villages")}
              </Link>
            </p>
          </div>
        </div>
        {suggestions.length > 0 && (
          <div className="mt-14">
            <Section id="suggestions" title={t("notFoundSuggestions")}>
              <GoodsGrid hits={suggestions} locale={locale} />
            </Section>
          </div>
        )}
      </main>
    </PageShell>
  );
}
