import { refuse } from "../refusal";

/** Goods as far as it matters who sells them. */
export interface SoldProduct {
  id: string;
  status: string;
  sales_channels: readonly { id: string }[];
}

/** The enterprise behind a cart's sales channel. */
export interface CartSeller {
  is_active: boolean;
}

/**
 * Refuses goods that the cart's enterprise does not sell: a cart is of one enterprise. Null stands
 * for goods that are gone.
 */
export function checkSellable(
  products: readonly (SoldProduct | null)[],
  channelId: string | null,
  seller: CartSeller | null,
): void {
  if (channelId === null || seller === null) throw refuseForeignChannel();
  if (!seller.is_active) {
    throw refuse({
      status: 400,
      code: "enterprise_closed",
      message: "This enterprise does not sell at the moment.",
    });
  }
  if (!products.every((product) => product?.status === "published")) {
    throw refuse({
      status: 400,
      code: "not_for_sale",
      message: "Some of these goods are not for sale.",
    });
  }
  const isOwn = (product: SoldProduct | null) =>
    product?.sales_channels.some(({ id }) => id === channelId) === true;
  if (!products.every(isOwn)) {
    throw refuse({
      status: 400,
      code: "other_enterprise",
      message: "A cart holds the goods of one enterprise; begin another cart for these.",
    });
  }
}

/** What is told of a cart that no enterprise stands behind. */
export function refuseForeignChannel() {
  return refuse({
    status: 400,
    code: "no_enterprise",
    message: "This cart has no enterprise: name the sales channel of one.",
  });
}
