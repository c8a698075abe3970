/** Sent to the window when the number of goods in the baskets may have changed. */
export const BASKET_CHANGED = "lapak:basket-changed";
