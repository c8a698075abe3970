import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { MAX_PAGE, PAGE_SIZE, type SearchState } from "./params";
import { searchAddress } from "./search-address";

interface PagingProps {
  state: SearchState;
  total: number;
  locale: Locale;
}

/** The way to further results. */
export function Paging({ state, total, locale }: PagingProps) {
  const t = useTranslations("search.paging");
  const pages = Math.min(Math.ceil(total / PAGE_SIZE), MAX_PAGE);
  if (pages <= 1) return null;
  const link = (page: number, rel: "prev" | "next", label: string) => (
    <a href={searchAddress({ ...state, page }, locale)} rel={rel} className="btn btn-secondary">
      {label}
    </a>
  );
  return (
    <nav
      aria-label={t("title")}
      className="mt-8 flex flex-wrap items-center justify-between gap-x-4 gap-y-2"
    >
      <span>{state.page > 1 && link(state.page - 1, "prev", t("previous"))}</span>
      <span className="text-center max-sm:order-first max-sm:w-full">
        {t("position", { page: state.page, pages })}
      </span>
      <span>{state.page < pages && link(state.page + 1, "next", t("next"))}</span>
    </nav>
  );
}
