import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { getPathname } from "@/i18n/navigation";
import type { SearchAnswer } from "@/lib/medusa/shapes";
import { NothingFound } from "@/lib/ui/illustrations/nothing-found";
import { Link } from "@/lib/ui/link";
import type { ActiveFilter } from "./active-filters";
import { ChipList } from "./chip-list";
import { FilterChips } from "./filter-chips";
import { HitList } from "./hit-list";
import { type SearchState, withoutFilters } from "./params";
import { searchAddress } from "./search-address";
import type { WaysOn } from "./ways-on";
import { widerSearches } from "./wider-searches";

interface NoResultsProps {
  state: SearchState;
  filters: readonly ActiveFilter[];
  totalWithout: SearchAnswer["totalWithout"];
  waysOn: WaysOn;
  locale: Locale;
}

/** Nothing was found, and yet nobody stands before a wall. */
export function NoResults({ state, filters, totalWithout, waysOn, locale }: NoResultsProps) {
  const t = useTranslations("search.empty");
  const { categories, goods, villages } = waysOn;
  const isFiltered = filters.length > 0;
  return (
    <div className="grid grid-cols-1 gap-10">
      <div className="card grid max-w-3xl grid-cols-1 items-center gap-x-8 gap-y-4 p-6 sm:grid-cols-[12rem_1fr]">
        <NothingFound className="w-40 max-w-full sm:w-full" />
        <div className="min-w-0">
          <h2 className="text-xl font-semibold wrap-anywhere">
            {t(isFiltered ? "titleFiltered" : "title", { text: state.q === "" ? "none" : state.q })}
          </h2>
          <p className="mt-2 text-ink-soft">{t(isFiltered ? "leadFiltered" : "lead")}</p>
          {isFiltered && (
            <div className="mt-4 grid gap-3">
              <WiderSearches state={state} totalWithout={totalWithout} locale={locale} />
              <FilterChips filters={filters} cleared={withoutFilters(state)} locale={locale} />
            </div>
          )}
          <p className="mt-4">
            <Link href="/search" locale={locale} className="btn btn-primary">
              {t("everything")}
            </Link>
          </p>
        </div>
      </div>
      {goods.length > 0 && (
        <Section title={t("goods")}>
          <HitList hits={goods} locale={locale} />
        </Section>
      )}
      {categories.length > 0 && (
        <Section title={t("categories")}>
          <ChipList
            items={categories.map(({ handle, name, goodsCount }) => ({
              key: handle,
              href: getPathname({
                href: { pathname: "/category/[handle]", params: { handle } },
                locale,
              }),
              text: name,
              count: goodsCount,
            }))}
          />
        </Section>
      )}
      {villages.length > 0 && (
        <Section title={t("villages")}>
          <ChipList
            items={villages.map(({ slug, name }) => ({
              key: slug,
              href: getPathname({
                href: { pathname: "/village/[slug]", params: { slug } },
                locale,
              }),
              text: name,
            }))}
          />
        </Section>
      )}
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-3">
      <h2 className="text-xl font-semibold">{title}</h2>
      {children}
    </section>
  );
}

/** The choices that stand in the way, each with what there would be without it. */
function WiderSearches({
  state,
  totalWithout,
  locale,
}: Pick<NoResultsProps, "state" | "totalWithout" | "locale">) {
  const t = useTranslations("search");
  const wider = widerSearches(state, totalWithout);
  if (wider.length === 0) return null;
  return (
    <ChipList
      label={t("empty.wider")}
      items={wider.map(({ name, state: opened, total }) => ({
        key: name,
        href: searchAddress(opened, locale),
        text: t("empty.without", { name: t(`filters.${name}`), total }),
      }))}
    />
  );
}
