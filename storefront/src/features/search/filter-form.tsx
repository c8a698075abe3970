import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { getPathname } from "@/i18n/navigation";
import type { SearchAnswer } from "@/lib/medusa/shapes";
import { FACET_OF } from "./active-filters";
import { DeliveryFilter } from "./delivery-filter";
import { FacetGroup } from "./facet-group";
import { filterChoiceClass } from "./filter-choice";
import { LIST_NAMES, type SearchState } from "./params";
import { PriceFilter } from "./price-filter";
import { ShowResults } from "./show-results";

interface FilterFormProps {
  state: SearchState;
  facets: SearchAnswer["facets"];
  total: number;
  locale: Locale;
}

/** Everything that a search can be narrowed down by, as one plain form. */
export function FilterForm({ state, facets, total, locale }: FilterFormProps) {
  const t = useTranslations("search.filters");
  const types = useTranslations("search.types");
  const typeLabels: Record<string, string> = {
    product: types("product"),
    village: types("village"),
    producer: types("producer"),
  };
  const available = facets.inStock.find(({ value }) => value === "true");
  return (
    // What has the focus is never left beneath the button that stays in sight.
    <form
      action={getPathname({ href: "/search", locale })}
      method="get"
      className="grid gap-6 [&_input]:scroll-my-20"
    >
      {state.q !== "" && <input type="hidden" name="q" value={state.q} />}
      {state.sort !== "relevance" && <input type="hidden" name="sort" value={state.sort} />}
      {LIST_NAMES.map((name) => (
        <FacetGroup
          key={name}
          name={name}
          legend={t(name)}
          chosen={state[name]}
          facet={facets[FACET_OF[name]].map((one) =>
            name === "type" ? { ...one, label: typeLabels[one.value] ?? one.label } : one,
          )}
        />
      ))}
      <DeliveryFilter chosen={state.ambil} facet={facets.pickupOnly} />
      <label className={filterChoiceClass}>
        <input type="checkbox" name="tersedia" value="1" defaultChecked={state.tersedia === "1"} />
        <span className="grow">{t("inStock")}</span>
        <span className="text-sm text-ink-soft">{available?.count ?? 0}</span>
      </label>
      <PriceFilter min={state.min} max={state.max} range={facets.price} />
      <ShowResults
        locale={locale}
        total={total}
        texts={{
          apply: t("apply"),
          none: t("showNone"),
          one: t("showOne"),
          many: t("showMany", { total: "#" }),
        }}
      />
    </form>
  );
}
