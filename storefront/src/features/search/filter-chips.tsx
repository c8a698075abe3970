import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { formatRupiah } from "@/lib/medusa/money";
import { chipClass } from "@/lib/ui/chip";
import type { ActiveFilter } from "./active-filters";
import type { SearchState } from "./params";
import { searchAddress } from "./search-address";

interface FilterChipsProps {
  filters: readonly ActiveFilter[];
  cleared: SearchState;
  locale: Locale;
}

/** The choices in use, each a link to the same search without it. */
export function FilterChips({ filters, cleared, locale }: FilterChipsProps) {
  const t = useTranslations("search.filters");
  const nameOf = useFilterName();
  return (
    <ul className="flex flex-wrap gap-2" aria-label={t("active")}>
      {filters.map((filter) => (
        <li key={filter.key} className="min-w-0">
          <a
            href={searchAddress(filter.without, locale)}
            className={chipClass}
            aria-label={t("remove", { name: nameOf(filter) })}
          >
            <span className="min-w-0 wrap-anywhere">{nameOf(filter)}</span>
            <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <a
            href={searchAddress(cleared, locale)}
            className="inline-flex min-h-11 items-center px-1 underline"
          >
            {t("clear")}
          </a>
        </li>
      )}
    </ul>
  );
}

function useFilterName(): (filter: ActiveFilter) => string {
  const t = useTranslations("search.filters");
  const types = useTranslations("search.types");
  return ({ name }) => {
    switch (name.kind) {
      case "label":
        return name.text;
      case "type":
        return name.value === "village" || name.value === "producer"
          ? types(name.value)
          : types("product");
      case "delivery":
        return t(name.value === "1" ? "deliveryPickup" : "deliveryShip");
      case "inStock":
        return t("inStock");
      case "price": {
        const price = formatRupiah(name.amount);
        return t(name.bound === "min" ? "priceFrom" : "priceTo", { price });
      }
    }
  };
}
