import { z } from "zod";

const SORTS = ["relevance", "price_asc", "price_desc", "newest"] as const;
const TYPES = ["product", "village", "producer"] as const;
const MAX_PRICE = 1_000_000_000;

/** Hits on one page of results. */
export const PAGE_SIZE = 24;

/** Nobody leafs further than this; an address that asks for more is not understood. */
export const MAX_PAGE = 500;

/** Without zero bytes, which no database takes. */
function storable(typed: string): string {
  return typed.replaceAll("\0", "");
}

// The address uses the same names in both languages, so that the public API and a shared link agree.
const text = z.string().transform(storable).pipe(z.string().trim().max(200));
const handles = z.array(z.string().regex(/^[\p{L}\p{N}._-]{1,200}$/u, "must be a handle")).max(50);
const types = z.array(z.enum(TYPES)).max(TYPES.length);
const choice = z.enum(["0", "1"]).optional();
const price = z
  .string()
  .regex(/^(?:rp)?[\s.,]*\d[\d.,\s]*$/i, "must be a price in whole rupiah")
  .transform((typed) => Number(typed.replace(/\D/g, "")))
  .pipe(z.number().max(MAX_PRICE))
  .optional();
const sort = z.enum(SORTS).default("relevance");
const page = z
  .string()
  .regex(/^\d{1,3}$/, `must be a page number from 1 to ${MAX_PAGE}`)
  .transform(Number)
  .pipe(z.number().min(1).max(MAX_PAGE))
  .default(1);

/** Refuses what it does not understand; for programs, which can be told. */
export const strictSearchSchema = z
  .object({
    q: text.default(""),
    type: types,
    kategori: handles,
    desa: handles,
    produsen: handles,
    ambil: choice,
    tersedia: choice,
    min: price,
    max: price,
    sort,
    page,
  })
  .refine((query) => (query.min ?? 0) <= (query.max ?? MAX_PRICE), {
    path: ["max"],
    message: "must not be below min",
  });

/** Leaves out what it does not understand; for people, who followed some link. */
const lenientSearchSchema = z.object({
  q: z
    .string()
    .transform((typed) => storable(typed).trim().slice(0, 200))
    .default(""),
  type: types.catch([]),
  kategori: handles.catch([]),
  desa: handles.catch([]),
  produsen: handles.catch([]),
  ambil: choice.catch(undefined),
  tersedia: z.literal("1").optional().catch(undefined),
  min: price.catch(undefined),
  max: price.catch(undefined),
  sort: sort.catch("relevance"),
  page: page.catch(1),
});

/** Everything that an address of the search page says. */
export type SearchState = z.output<typeof strictSearchSchema>;

export type Sort = SearchState["sort"];

/** The choices a buyer can tick several of. */
export const LIST_NAMES = ["type", "kategori", "desa", "produsen"] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** The orders in which results can be shown. */
export const SORT_NAMES: readonly Sort[] = SORTS;

/** What an address holds, before it is checked; empty fields of a form count as not given. */
export function rawSearch(params: URLSearchParams): Record<string, string | string[]> {
  const single = ["q", "ambil", "tersedia", "min", "max", "sort", "page"].flatMap((name) => {
    const value = params.get(name)?.trim();
    return value ? [[name, value] as const] : [];
  });
  const lists = LIST_NAMES.map(
    (name) => [name, params.getAll(name).filter((value) => value !== "")] as const,
  );
  return Object.fromEntries([...single, ...lists]);
}

/** Reads an address of the search page, whatever is in it. */
export function readSearch(params: URLSearchParams): SearchState {
  const state = lenientSearchSchema.parse(rawSearch(params));
  const { min, max } = state;
  const isTurned = min !== undefined && max !== undefined && min > max;
  return isTurned ? { ...state, min: max, max: min } : state;
}

/** The shortest query that `readSearch` reads back as the same state. */
export function writeSearch(state: SearchState): URLSearchParams {
  const params = new URLSearchParams();
  const add = (name: string, value: string | number | undefined) => {
    if (value !== undefined && value !== "") params.append(name, String(value));
  };
  add("q", state.q);
  for (const name of LIST_NAMES) for (const value of state[name]) add(name, value);
  add("ambil", state.ambil);
  add("tersedia", state.tersedia);
  add("min", state.min);
  add("max", state.max);
  add("sort", state.sort === "relevance" ? undefined : state.sort);
  add("page", state.page === 1 ? undefined : state.page);
  return params;
}

/** The same words and order with every other choice open again. */
export function withoutFilters(state: SearchState): SearchState {
  return { ...readSearch(new URLSearchParams({ q: state.q })), sort: state.sort };
}

/** Whether a search shows everything in the usual order, on whichever page. */
export function isPlainSearch(state: SearchState): boolean {
  return writeSearch({ ...state, page: 1 }).size === 0;
}

/** How many choices narrow the results down. */
export function countFilters(state: SearchState): number {
  const lists = LIST_NAMES.reduce((sum, name) => sum + state[name].length, 0);
  const single = [state.ambil, state.tersedia, state.min ?? state.max];
  return lists + single.filter((value) => value !== undefined).length;
}
