import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { type Engine, INDEXES, type Result } from "./engine";
import { fixedLabels, type Labels, readCategoryNames, readTitles } from "./facet-labels";
import type { Question } from "./question";

/**
 * Shown of each facet, the most frequent first. Of makers and villages a regency has hundreds, of
 * which nobody reads further; categories are few by their nature.
 */
const SHOWN_VALUES = { category_handle: 40, village_slug: 12, producer_handle: 12 } as const;

interface Value {
  value: string;
  count: number;
}

function valuesOf(facet: SearchTypes.SearchFacetResult | undefined): Value[] {
  return facet?.type === "value" ? facet.values : [];
}

function priceRange(facet: SearchTypes.SearchFacetResult | undefined) {
  // Nothing costs nothing: both engines answer 0 when there is no price at all.
  if (facet?.type !== "stats" || facet.max === 0) return null;
  return { min: facet.min, max: facet.max };
}

/** The values to show: the most frequent, and what was chosen although it has none left. */
function shownValues(values: readonly Value[], most: number, chosen: readonly string[]): Value[] {
  const shown = values.filter(({ value }, at) => at < most || chosen.includes(value));
  const missing = chosen.filter((value) => shown.every((one) => one.value !== value));
  return [...shown, ...missing.map((value) => ({ value, count: 0 }))];
}

function labelled(values: readonly Value[], labels: Labels) {
  return values.flatMap(({ value, count }) => {
    const label = labels.get(value);
    return label === undefined ? [] : [{ value, label, count }];
  });
}

/** What the answer can be narrowed by, with labels in the language of the question. */
export async function toFacets(
  container: MedusaContainer,
  engine: Engine,
  { facets = {} }: Result,
  { language, ...question }: Question,
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const search = container.resolve(Modules.SEARCH);
  const index = INDEXES[engine];
  const named = async (
    field: keyof typeof SHOWN_VALUES,
    chosen: readonly string[],
    read: (handles: string[]) => Promise<Labels>,
  ) => {
    const shown = shownValues(valuesOf(facets[field]), SHOWN_VALUES[field], chosen);
    return labelled(shown, await read(shown.map(({ value }) => value)));
  };
  const fixed = (field: Parameters<typeof fixedLabels>[0]) =>
    labelled(valuesOf(facets[field]), fixedLabels(field, language));
  const [category, village, producer] = await Promise.all([
    named("category_handle", question.categories, (handles) =>
      readCategoryNames(query, handles, language),
    ),
    named("village_slug", question.villages, (handles) =>
      readTitles(search, { index, kind: "village", field: "village_slug" }, handles, language),
    ),
    named("producer_handle", question.producers, (handles) =>
      readTitles(search, { index, kind: "producer", field: "producer_handle" }, handles, language),
    ),
  ]);
  return {
    type: fixed("type"),
    category,
    village,
    producer,
    price: priceRange(facets.price),
    pickup_only: fixed("pickup_only"),
    in_stock: fixed("in_stock"),
  };
}
