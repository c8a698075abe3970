import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { FilterForm } from "./filter-form";
import { countFilters } from "./params";

const ID = "filters";
const SHEET =
  "inset-x-0 top-auto bottom-0 max-lg:max-h-[85dvh] max-lg:w-full max-lg:max-w-none max-lg:overflow-y-auto max-lg:rounded-t-2xl max-lg:border-t max-lg:border-line max-lg:bg-surface max-lg:p-5 max-lg:text-ink backdrop:bg-black/40";
const COLUMN =
  "lg:static lg:block lg:size-auto lg:self-start lg:overflow-visible lg:bg-transparent lg:text-inherit";

/** Opens the filters on a phone, where they lie over the results; on a wide screen they are there. */
export function FilterButton({ state }: Pick<ComponentProps<typeof FilterForm>, "state">) {
  const t = useTranslations("search.filters");
  return (
    <button type="button" popoverTarget={ID} className="btn btn-secondary lg:hidden">
      {t("open", { count: countFilters(state) })}
    </button>
  );
}

/**
 * The filters: a popover on phones, which needs no scripts and is simply shown in the page by a
 * browser that does not know it, and a column beside the results on wide screens.
 */
export function FilterPanel(props: ComponentProps<typeof FilterForm>) {
  const t = useTranslations("search.filters");
  return (
    <aside id={ID} popover="auto" aria-label={t("title")} className={`${SHEET} ${COLUMN}`}>
      <div className="mb-4 flex items-center justify-between gap-4 lg:hidden">
        <p className="text-xl font-semibold">{t("title")}</p>
        <button
          type="button"
          popoverTarget={ID}
          popoverTargetAction="hide"
          className="btn btn-secondary"
        >
          {t("close")}
        </button>
      </div>
      <FilterForm {...props} />
    </aside>
  );
}
