import type { ISearchModuleService } from "@medusajs/framework/types";
import { askAll, type Engine, INDEXES } from "./engine";
import type { Question } from "./question";
import { toSearchQuery } from "./search-query";

/** Every choice that a question may make, and how it is taken back. */
const CHOICES = {
  type: { types: [] },
  category: { categories: [] },
  village: { villages: [] },
  producer: { producers: [] },
  pickup_only: { pickupOnly: undefined },
  in_stock: { inStock: undefined },
  price: { min: undefined, max: undefined },
} as const satisfies Record<string, Partial<Question>>;

/** A choice that narrows a question. */
type Choice = keyof typeof CHOICES;

/** How many would be found without each of the choices that were made, the others kept. */
export async function totalsWithout(
  search: ISearchModuleService,
  engine: Engine,
  question: Question,
): Promise<Partial<Record<Choice, number>>> {
  const made = (Object.keys(CHOICES) as Choice[]).filter((choice) => isMade(question, choice));
  const queries = made.map((choice) =>
    toSearchQuery(INDEXES[engine], { ...question, ...CHOICES[choice], page: 1, pageSize: 1 }),
  );
  const results = queries.length === 0 ? [] : await askAll(search, engine, queries);
  return Object.fromEntries(
    made.map((choice, at) => [choice, results[at]?.metadata.count ?? 0] as const),
  );
}

function isMade(question: Question, choice: Choice): boolean {
  return (Object.keys(CHOICES[choice]) as (keyof Question)[]).some((field) => {
    const value = question[field];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  });
}
