import type { NewGoods } from "../village/steps/save-goods";

/** What goods need to know of the enterprise that sells them. */
export interface Seller {
  sales_channel_id: string;
  shipping_profile_id: string;
  stock_location_id: string;
}

/** A size of some goods. */
export interface NewVariant {
  label: string;
  /** Whole rupiah. */
  price: number;
  /** With packaging. */
  weight_grams: number;
  stock: number;
}

/** Goods as they are first put on sale. */
export interface NewProduct {
  handle: string;
  title: string;
  story: string;
  picture_url: string | null;
  category_id: string;
  producer_id: string;
  facts: NewGoods;
  variants: NewVariant[];
}
