import type { Locale } from "next-intl";
import {
  activeFilters,
  DidYouMean,
  FilterButton,
  FilterChips,
  FilterPanel,
  NoResults,
  Paging,
  readSearch,
  SearchBox,
  SortLinks,
  SuggestOptions,
  suggestTexts,
  withoutFilters,
} from "@/features/search";
import { HITS } from "../fixtures/goods";
import { CATEGORIES, VILLAGE_SUMMARY } from "../fixtures/places";
import { FACETS, NARROWED } from "../fixtures/searches";
import { RECENT, SUGGESTIONS } from "../fixtures/suggestions";
import { PageSection } from "../page-section";
import { Specimen, Specimens } from "../specimen";

const NOT_NARROWED = readSearch(new URLSearchParams({ q: "palla" }));
const state = readSearch(NARROWED);
const filters = activeFilters(state, FACETS);

/** Where words are looked for, and what is offered while they are typed. */
export function Search({ locale }: { locale: Locale }) {
  const texts = suggestTexts(locale);
  return (
    <PageSection id="search">
      <Specimens>
        <Specimen name="SearchBox" state="filled">
          <SearchBox locale={locale} id="sample-search" defaultValue="pala" />
        </Specimen>
        <Specimen name="SuggestOptions" state="each kind; the second chosen; long word">
          <SuggestOptions id="sample-words" choices={SUGGESTIONS} active={1} texts={texts} />
        </Specimen>
        <Specimen name="SuggestOptions" state="recent searches">
          <SuggestOptions id="sample-recent" choices={RECENT} active={-1} texts={texts} />
        </Specimen>
        <Specimen name="DidYouMean">
          <DidYouMean state={NOT_NARROWED} text="pala" locale={locale} />
        </Specimen>
        <Specimen name="SortLinks" state="the first chosen">
          <SortLinks state={state} locale={locale} />
        </Specimen>
      </Specimens>
      <Specimen name="Paging" state="between others">
        <Paging state={state} total={1_000} locale={locale} />
      </Specimen>
    </PageSection>
  );
}

/** What narrows results down, with something of each kind chosen. */
export function Filters({ locale }: { locale: Locale }) {
  return (
    <PageSection id="filters-in-use">
      <Specimen name="FilterChips" state="each kind, long word">
        <FilterChips filters={filters} cleared={withoutFilters(state)} locale={locale} />
      </Specimen>
      <Specimen name="FilterPanel" state="a column; on a phone a sheet behind FilterButton">
        <FilterButton state={state} />
        <div className="max-w-64">
          <FilterPanel state={state} facets={FACETS} total={7} locale={locale} />
        </div>
      </Specimen>
    </PageSection>
  );
}

const WAYS_ON = {
  categories: [...CATEGORIES],
  goods: HITS.slice(0, 4).map(({ hit }) => hit),
  villages: [VILLAGE_SUMMARY],
};
const NO_WAYS_ON = { categories: [], goods: [], villages: [] };

/** Nothing was found: for words alone, and with choices in the way. */
export function NothingFound({ locale }: { locale: Locale }) {
  return (
    <PageSection id="nothing-found">
      <Specimen name="NoResults" state="with ways on">
        <NoResults
          state={NOT_NARROWED}
          filters={[]}
          totalWithout={{}}
          waysOn={WAYS_ON}
          locale={locale}
        />
      </Specimen>
      <Specimen name="NoResults" state="with choices in the way, long word">
        <NoResults
          state={state}
          filters={filters}
          totalWithout={{ category: 4, price: 12 }}
          waysOn={NO_WAYS_ON}
          locale={locale}
        />
      </Specimen>
    </PageSection>
  );
}
