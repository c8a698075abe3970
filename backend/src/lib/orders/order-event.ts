/**
 * What can happen to an order, and how often: `once`; `again` each time that something else has
 * happened in between, unless it says which one of its kind it is; and of all that `end` an order one.
 */
const OCCURRENCES = {
  /** The buyer ordered. */
  placed: "once",
  /** The buyer says that the money is on its way. */
  payment_reported: "again",
  /** The money was seen: by a manager, or in cash as the goods went. */
  payment_confirmed: "once",
  /** A manager did not find what was reported; the note is the reason. */
  payment_rejected: "again",
  /** Packed, and waits to be fetched. */
  ready_for_pickup: "once",
  /** Given to a courier. */
  shipped: "once",
  /** Who carries it, and its number there, was added or corrected; the note says them. */
  shipment_noted: "again",
  /** In the buyer's hands. */
  completed: "once",
  /** The buyer complains of what they got; each complaint once. */
  complaint_opened: "again",
  /** The manager answered a complaint. */
  complaint_answered: "again",
  /** Canceled by the enterprise, or by the shop where an order was left half made. */
  canceled: "end",
  /** Canceled because its time to pay was over. */
  expired: "end",
  /** Canceled by its buyer; the note is the reason, if they gave one. */
  canceled_by_buyer: "end",
  /** Canceled by a manager; the note is the reason. */
  canceled_by_manager: "end",
  /** Packed, and its buyer did not come; the note is what the manager says of it. */
  not_fetched: "end",
  /** Money goes back to the buyer, and a person has to send it; the note is how much. */
  refund_owed: "again",
  /** That money was sent; the note is how much. */
  refunded: "again",
  /** The buyer wants to give goods back; the note is the reason. */
  return_asked: "again",
  return_agreed: "again",
  /** The note is the reason. */
  return_declined: "again",
  /** The goods are back. */
  return_received: "again",
} as const;

export type OrderEventKind = keyof typeof OCCURRENCES;

/** Who did it; `shop` is what happens by itself. */
export type Doer = "buyer" | "manager" | "shop";

/** Something that happened to an order. */
export interface OrderEvent {
  order_id: string;
  kind: OrderEventKind;
  by: Doer;
  /** For the buyer to read as well. */
  note?: string | null | undefined;
  /** Tells it from others of its kind, such as the id of a complaint. */
  occurrence?: string | undefined;
  /** Now, if it is not said. */
  happened_at?: Date | string | undefined;
}

/** One line of an order's history, as buyers and managers are told it. */
export interface HistoryLine {
  kind: OrderEventKind;
  by: Doer;
  note: string | null;
  /** ISO 8601, in UTC. */
  happened_at: string;
}

/** The event of Medusa's bus that tells of each new line, with its id and that of its order. */
export const ORDER_EVENT_RECORDED = "lapak.order-event";

/** What `ORDER_EVENT_RECORDED` carries: nothing but ids, as busses and their logs may keep it. */
export interface OrderEventRecorded {
  id: string;
  order_id: string;
}

/**
 * What makes a line of an order's history the only one of its kind. Null where that follows from what
 * else has happened.
 */
export function occurrenceKey({
  kind,
  occurrence,
}: Pick<OrderEvent, "kind" | "occurrence">): string | null {
  if (occurrence !== undefined) return `${kind}:${occurrence}`;
  const often = OCCURRENCES[kind];
  if (often === "again") return null;
  return often === "end" ? "end" : kind;
}

/** A kind that is stored, if this version of the shop knows it. */
export function isOrderEventKind(kind: string): kind is OrderEventKind {
  return Object.hasOwn(OCCURRENCES, kind);
}
