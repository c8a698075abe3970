import type { SearchAnswer } from "@/lib/medusa/shapes";
import type { SearchState } from "./params";

// What the backend calls a choice, and how a search looks that does not make it.
const OPENED = {
  type: { name: "type", opened: { type: [] } },
  category: { name: "kategori", opened: { kategori: [] } },
  village: { name: "desa", opened: { desa: [] } },
  producer: { name: "produsen", opened: { produsen: [] } },
  pickupOnly: { name: "delivery", opened: { ambil: undefined } },
  inStock: { name: "inStock", opened: { tersedia: undefined } },
  price: { name: "price", opened: { min: undefined, max: undefined } },
} as const satisfies Record<
  keyof SearchAnswer["totalWithout"],
  { name: string; opened: Partial<SearchState> }
>;

/** A search with one of its choices taken back, and how many things it finds. */
export interface WiderSearch {
  /** The choice, by its key among the words of the filters. */
  name: (typeof OPENED)[keyof typeof OPENED]["name"];
  state: SearchState;
  total: number;
}

/** The searches that find something by taking back one choice, those that find most first. */
export function widerSearches(
  state: SearchState,
  totalWithout: SearchAnswer["totalWithout"],
): WiderSearch[] {
  const choices = Object.keys(OPENED) as (keyof typeof OPENED)[];
  return choices
    .map((choice) => ({
      name: OPENED[choice].name,
      state: { ...state, ...OPENED[choice].opened, page: 1 },
      total: totalWithout[choice] ?? 0,
    }))
    .filter(({ total }) => total > 0)
    .sort((one, other) => other.total - one.total);
}
