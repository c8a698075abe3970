import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { chipClass } from "@/lib/ui/chip";
import { Link } from "@/lib/ui/link";
import type { ActiveFilter } from "./active-filters";
import { FilterChips } from "./filter-chips";
import { HitCard } from "./hit-card";
import { type SearchState, withoutFilters } from "./params";
import type { WaysOn } from "./ways-on";

interface NoResultsProps {
  state: SearchState;
  filters: readonly ActiveFilter[];
  waysOn: WaysOn;
  locale: Locale;
}

/** Nothing was found, and yet nobody stands before a wall. */
export function NoResults({ state, filters, waysOn, locale }: NoResultsProps) {
  const t = useTranslations("search.empty");
  const { categories, goods, villages } = waysOn;
  const isFiltered = filters.length > 0;
  return (
    <div className="mt-4 grid grid-cols-1 gap-8">
      <div className="card max-w-prose p-6">
        <h2 className="text-xl font-semibold wrap-anywhere">
          {t(isFiltered ? "titleFiltered" : "title", { text: state.q === "" ? "none" : state.q })}
        </h2>
        <p className="mt-2 text-ink-soft">{t(isFiltered ? "leadFiltered" : "lead")}</p>
        {isFiltered && (
          <div className="mt-4">
            <FilterChips filters={filters} cleared={withoutFilters(state)} locale={locale} />
          </div>
        )}
        <p className="mt-4">
          <Link href="/search" locale={locale} className="btn btn-primary">
            {t("everything")}
          </Link>
        </p>
      </div>
      {goods.length > 0 && (
        <section className="grid gap-3">
          <h2 className="text-xl font-semibold">{t("goods")}</h2>
          <ul className="grid grid-cols-2 gap-4 sm:grid-cols-3 xl:grid-cols-4">
            {goods.map((hit) => (
              <li key={hit.id}>
                <HitCard hit={hit} locale={locale} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="grid gap-3">
        <h2 className="text-xl font-semibold">{t("categories")}</h2>
        <ul className="flex flex-wrap gap-2">
          {categories.map(({ handle, name }) => (
            <li key={handle}>
              <Link
                href={{ pathname: "/category/[handle]", params: { handle } }}
                locale={locale}
                className={chipClass}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section className="grid gap-3">
        <h2 className="text-xl font-semibold">{t("villages")}</h2>
        <ul className="flex flex-wrap gap-2">
          {villages.map(({ slug, name }) => (
            <li key={slug} className="min-w-0">
              <Link
                href={{ pathname: "/village/[slug]", params: { slug } }}
                locale={locale}
                className={chipClass}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
