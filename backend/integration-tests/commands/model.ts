import type { GoodsForSale } from "../support/buying";
import type { Shop } from "../support/shop";

/** An order as the model knows it. */
export interface KnownOrder {
  readonly id: string;
  readonly token: string;
  readonly cart: string;
  readonly quantity: number;
  state: "awaiting" | "paid" | "packed" | "canceled";
}

/** What the shop must hold, worked out beside it. */
export interface Model {
  stocked: number;
  reserved: number;
  readonly orders: KnownOrder[];
  /** How often each command was carried out, for whoever reads the run. */
  readonly done: Map<string, number>;
}

/** The shop, and the goods that everybody wants. */
export interface Real {
  readonly shop: Shop;
  readonly goods: GoodsForSale;
}

/** Notes that something happened. */
export function note({ done }: Pick<Model, "done">, what: string): void {
  done.set(what, (done.get(what) ?? 0) + 1);
}
