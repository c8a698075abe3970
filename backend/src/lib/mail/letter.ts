import type { OrderEventKind } from "../orders/order-event";
import type { ToldOrder } from "../orders/told-order";

/** What a message says, before it has a form. */
export interface Letter {
  subject: string;
  /** One paragraph each. */
  lines: string[];
  /** Whether what was ordered is listed below them. */
  hasItems?: boolean;
}

/** What is written of each thing that happens to an order; null where nobody is written to. */
export type Letters<Kind extends OrderEventKind = OrderEventKind> = Readonly<
  Record<Kind, (order: ToldOrder, note: string | null) => Letter | null>
>;

/** The words around a letter. */
export interface Frame {
  hello: (name: string) => string;
  open: string;
  /** Who has the link sees the order, or whatever it leads to. */
  keep: string;
}

/** The words around a letter about an order. */
export interface OrderFrame extends Frame {
  shipping: string;
  total: string;
  demo: string;
}
