import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import type { SearchAnswer } from "@/lib/medusa/shapes";
import { activeFilters } from "./active-filters";
import { DidYouMean } from "./did-you-mean";
import { FilterChips } from "./filter-chips";
import { FilterButton, FilterPanel } from "./filter-panel";
import { HitList } from "./hit-list";
import { NoResults } from "./no-results";
import { Paging } from "./paging";
import { type SearchState, withoutFilters } from "./params";
import { SortLinks } from "./sort-links";
import type { WaysOn } from "./ways-on";

interface SearchViewProps {
  state: SearchState;
  answer: SearchAnswer;
  /** Where to go on when nothing was found; not needed otherwise. */
  waysOn: WaysOn | null;
  locale: Locale;
}

/** What was found, and everything by which to find better. */
export function SearchView({ state, answer, waysOn, locale }: SearchViewProps) {
  const t = useTranslations("search");
  const filters = activeFilters(state, answer.facets);
  // Where nothing was found and nothing was chosen, choosing more helps nobody.
  const isNarrowable = waysOn === null || filters.length > 0;
  return (
    <>
      <h1 className="text-title font-semibold">
        {state.q === "" ? t("titleAll") : t("titleFor", { text: state.q })}
      </h1>
      <p className="mt-1 text-ink-soft">{t("found", { total: answer.total })}</p>
      {answer.didYouMean !== null && (
        <DidYouMean state={state} text={answer.didYouMean} locale={locale} />
      )}
      <div
        className={`mt-6 grid gap-8 ${isNarrowable ? "md:grid-cols-[13rem_1fr] lg:grid-cols-[16rem_1fr]" : "grid-cols-1"}`}
      >
        {isNarrowable && (
          <FilterPanel state={state} facets={answer.facets} total={answer.total} locale={locale} />
        )}
        <div className="min-w-0">
          <div className="mb-4 flex flex-wrap items-center justify-between gap-3 empty:hidden">
            {isNarrowable && <FilterButton state={state} />}
            {waysOn === null && <SortLinks state={state} locale={locale} />}
          </div>
          {filters.length > 0 && waysOn === null && (
            <FilterChips filters={filters} cleared={withoutFilters(state)} locale={locale} />
          )}
          {waysOn === null ? (
            <section aria-label={t("results")} className="mt-4">
              <HitList hits={answer.hits} locale={locale} isInSight />
              <Paging state={state} total={answer.total} locale={locale} />
            </section>
          ) : (
            <NoResults
              state={state}
              filters={filters}
              totalWithout={answer.totalWithout}
              waysOn={waysOn}
              locale={locale}
            />
          )}
        </div>
      </div>
    </>
  );
}
