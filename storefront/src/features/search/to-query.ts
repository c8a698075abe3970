import type { SearchQuery } from "@/lib/medusa/discovery";
import { PAGE_SIZE, type SearchState } from "./params";

/** An address of the search page as a question to the backend. */
export function toQuery(state: SearchState): SearchQuery {
  const { ambil, tersedia, min, max } = state;
  return {
    text: state.q,
    types: state.type,
    categories: state.kategori,
    villages: state.desa,
    producers: state.produsen,
    ...(ambil === undefined ? {} : { pickupOnly: ambil === "1" }),
    ...(tersedia === undefined ? {} : { inStock: tersedia === "1" }),
    ...(min === undefined ? {} : { minPrice: min }),
    ...(max === undefined ? {} : { maxPrice: max }),
    sort: state.sort,
    page: state.page,
    pageSize: PAGE_SIZE,
  };
}
