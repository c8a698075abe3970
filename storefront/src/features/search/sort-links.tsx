import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { type SearchState, SORT_NAMES } from "./params";
import { searchAddress } from "./search-address";

/** The orders in which results can be shown, each an address of its own. */
export function SortLinks({ state, locale }: { state: SearchState; locale: Locale }) {
  const t = useTranslations("search.sort");
  return (
    <nav aria-label={t("title")} className="flex flex-wrap items-center gap-x-1 gap-y-1 text-sm">
      <span className="mr-1 text-ink-soft max-sm:sr-only">{t("title")}:</span>
      {SORT_NAMES.map((sort) => (
        <a
          key={sort}
          href={searchAddress({ ...state, sort, page: 1 }, locale)}
          aria-current={sort === state.sort ? "true" : undefined}
          className="inline-flex min-h-9 items-center rounded-control px-1.5 max-[25rem]:px-1 sm:px-2 underline-offset-4 hover:underline aria-[current]:bg-accent-soft aria-[current]:font-semibold"
        >
          {t(sort)}
        </a>
      ))}
    </nav>
  );
}
