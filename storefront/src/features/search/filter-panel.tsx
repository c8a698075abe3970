import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { FilterForm } from "./filter-form";
import { countFilters } from "./params";

const ID = "filters";
const SHEET =
  "inset-x-0 top-auto bottom-0 max-md:max-h-[85dvh] max-md:w-full max-md:max-w-none max-md:overflow-y-auto max-md:overscroll-contain max-md:rounded-t-2xl max-md:border-t max-md:border-line max-md:bg-surface max-md:p-5 max-md:text-ink max-md:lifted max-md:backdrop:bg-earth/60";
const COLUMN =
  "md:static md:block md:size-auto md:self-start md:overflow-visible md:bg-transparent md:text-inherit";

/** Opens the filters on a phone, where they lie over the results; on a wide screen they are there. */
export function FilterButton({ state }: Pick<ComponentProps<typeof FilterForm>, "state">) {
  const t = useTranslations("search.filters");
  return (
    <button type="button" popoverTarget={ID} className="btn btn-secondary md:hidden">
      {t("open", { count: countFilters(state) })}
    </button>
  );
}

/**
 * The filters: a sheet at the bottom of a phone, and a column beside the results on wide screens. The
 * sheet is a popover: it opens, takes the focus, closes by Escape and gives the focus back without
 * scripts, and a browser that does not know it simply shows it in the page.
 */
export function FilterPanel(props: ComponentProps<typeof FilterForm>) {
  const t = useTranslations("search.filters");
  return (
    <aside id={ID} popover="auto" aria-label={t("title")} className={`${SHEET} ${COLUMN}`}>
      <div className="mb-4 flex items-center justify-between gap-4 md:hidden">
        <p className="text-xl font-semibold">{t("title")}</p>
        <button
          type="button"
          popoverTarget={ID}
          popoverTargetAction="hide"
          // biome-ignore lint/a11y/noAutofocus: a popover gives its focus to what bears this, when it opens.
          autoFocus
          className="btn btn-secondary"
        >
          {t("close")}
        </button>
      </div>
      <FilterForm {...props} />
    </aside>
  );
}
