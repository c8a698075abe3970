import { isCash } from "../payment-methods";
import { refuse } from "../refusal";
import type { HistoryLine } from "./order-event";
import type { Shipment } from "./shipment";
import type { Standing } from "./standing";

/** What a manager can do with an order, in its order. */
export const ACTS = [
  "confirm_payment",
  "ready_for_pickup",
  "send_out",
  "hand_over",
  "arrived",
] as const;
export type Act = (typeof ACTS)[number];

/** An order as its manager's page tells of it. */
export interface Handling extends Standing {
  id: string;
  number: string;
  /** What was asked for; null where nothing was, as with cash. */
  asked: Asked | null;
  enterprise: {
    handle: string;
    name: string;
    village: { code: string; name: string; time_zone: string };
  } | null;
  /** What happened to it so far. */
  history: HistoryLine[];
  /** Who carries it, and under which number; null while nobody has said. */
  shipment: Shipment | null;
  /** Opens WhatsApp with what there is to say to its buyer; null where no telephone is known. */
  whatsapp: string | null;
  /** Mails are kept in the outbox instead of sent. */
  has_outbox: boolean;
  /** What is still to be done, in its order. */
  open_acts: Act[];
}

/** What a manager looks for on the statement. */
export interface Asked {
  /** Whole rupiah. */
  amount: number;
  code: number | null;
  expires_at: string;
  is_expired: boolean;
  /** The buyer says that it is paid. */
  is_reported: boolean;
}

interface Reason {
  code: string;
  message: string;
}

const CANCELED = { code: "order_canceled", message: "This order was cancelled." };
const UNPAID = {
  code: "payment_not_confirmed",
  message: "The payment of this order has not been confirmed.",
};
const IN_CASH = { code: "paid_in_cash", message: "This order is paid in cash." };
const BY_CARD = { code: "paid_by_card", message: "Stripe tells when this order is paid." };
const GIVEN_BACK = {
  code: "money_given_back",
  message: "What was paid for this order has been given back.",
};
const NO_PICKUP = { code: "not_a_pickup", message: "Nobody comes to fetch this order." };
const NOT_OWN_CARRIER = {
  code: "not_a_local_delivery",
  message: "This order is not brought by the enterprise's own carrier.",
};

const NO_COURIER = { code: "not_sent_by_courier", message: "No courier brings this order." };
const NOT_SENT = { code: "not_sent", message: "This order has not been given to a courier yet." };

/** Why an act makes no sense for an order; null where it does, or where it was done before. */
export function objectionTo(act: Act, standing: Standing): Reason | null {
  const { status, delivery, payment, is_paid, is_given_back } = standing;
  if (status === "canceled") return CANCELED;
  // A parcel arrives whatever became of its money.
  if (act === "arrived") return objectionToArriving(standing);
  if (is_given_back && status !== "completed") return GIVEN_BACK;
  if (act === "confirm_payment" && payment === "card") return BY_CARD;
  if (act === "confirm_payment") return isCash(payment) ? IN_CASH : null;
  if (!isCash(payment) && !is_paid) return UNPAID;
  if (act === "ready_for_pickup" && delivery !== "pickup") return NO_PICKUP;
  return act === "send_out" && delivery !== "local" ? NOT_OWN_CARRIER : null;
}

function objectionToArriving({ status, delivery }: Standing): Reason | null {
  if (delivery !== "courier") return NO_COURIER;
  return status === "shipped" || status === "completed" ? null : NOT_SENT;
}

/** Whether an act is still to be done. */
export function isOpen(act: Act, standing: Standing): boolean {
  if (objectionTo(act, standing) !== null) return false;
  if (act === "confirm_payment") return !standing.is_paid;
  const { status, delivery } = standing;
  if (act === "arrived") return status === "shipped";
  if (act === "ready_for_pickup" || act === "send_out") return status === "processing";
  // What the enterprise's own carrier has taken is yet to be handed to the buyer.
  const isGone = status === "completed" || (status === "shipped" && delivery === "courier");
  return !isGone || !standing.is_paid;
}

/** Refuses an act that makes no sense for an order. */
export function checkAct(act: Act, standing: Standing): void {
  const objection = objectionTo(act, standing);
  if (objection !== null) throw refuse({ status: 409, ...objection });
}
