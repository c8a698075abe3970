/** Kept from scripts: whoever has a cart's id may change and order it. */
export const BASKETS_COOKIE = "lapak_baskets";

/** Readable by scripts, so that cached pages can show how much is in the baskets. */
export const COUNT_COOKIE = "lapak_basket_count";
