import type { NewGoods } from "../village/steps/save-goods";
import type { NewVariant } from "./new-product";

/** A new price or weight of a size. */
export interface VariantChange {
  id: string;
  /** Grams, with packaging. */
  weight?: number;
  prices?: { id?: string; currency_code: string; amount: number }[];
}

/** Everything that is to change about one product; what is null or empty stays as it is. */
export interface GoodsChange {
  /** The product's. */
  id: string;
  product: {
    title?: string;
    description?: string;
    thumbnail?: string | null;
    images?: { url: string }[];
    category_ids?: string[];
  } | null;
  producer: { from: string | null; to: string | null } | null;
  /** Without an id nothing has been told of the product yet. */
  facts: { id: null; values: NewGoods } | { id: string; values: Partial<NewGoods> } | null;
  variants: VariantChange[];
  newVariants: { optionId: string; knownCount: number; variants: NewVariant[] } | null;
  stock: {
    id: string;
    inventory_item_id: string;
    location_id: string;
    stocked_quantity: number;
  }[];
}
