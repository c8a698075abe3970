import type { NewProduct, NewVariant, Seller } from "./new-product";

/** The option by which the sizes of goods differ. */
export const SIZE_OPTION = "Ukuran";

/** The currency in which everything is sold. */
export const CURRENCY = "idr";

/** Goods in the shape in which Medusa makes products. */
export function toProduct(product: NewProduct, seller: Seller) {
  const { handle, title, story, picture_url, category_id, variants } = product;
  return {
    handle,
    title,
    description: story,
    status: "published" as const,
    ...(picture_url === null ? {} : { thumbnail: picture_url, images: [{ url: picture_url }] }),
    category_ids: [category_id],
    sales_channels: [{ id: seller.sales_channel_id }],
    shipping_profile_id: seller.shipping_profile_id,
    options: [{ title: SIZE_OPTION, values: variants.map(({ label }) => label) }],
    variants: variants.map(toVariant),
  };
}

/** A size in the shape in which Medusa makes variants. */
export function toVariant({ label, price, weight_grams }: NewVariant, rank: number) {
  return {
    title: label,
    variant_rank: rank,
    weight: weight_grams,
    manage_inventory: true,
    allow_backorder: false,
    options: { [SIZE_OPTION]: label },
    prices: [{ currency_code: CURRENCY, amount: price }],
  };
}
