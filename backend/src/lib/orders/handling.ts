import { refuse } from "../refusal";
import type { HistoryLine } from "./order-event";
import type { Shipment } from "./shipment";
import type { Standing } from "./standing";

/** What a manager can do with an order. */
export type Act = "confirm_payment" | "ready_for_pickup" | "hand_over";

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

const CANCELED = { code: "order_canceled", message: "This order was canceled." };
const UNPAID = {
  code: "payment_not_confirmed",
  message: "The payment of this order has not been confirmed.",
};
const IN_CASH = { code: "paid_in_cash", message: "This order is paid in cash." };
const NO_PICKUP = { code: "not_a_pickup", message: "This order goes out by courier." };

/** Why an act makes no sense for an order; null where it does, or where it was done before. */
export function objectionTo(
  act: Act,
  { status, delivery, payment, is_paid }: Standing,
): Reason | null {
  if (status === "canceled") return CANCELED;
  if (act === "confirm_payment") return payment === "cash_on_pickup" ? IN_CASH : null;
  if (payment !== "cash_on_pickup" && !is_paid) return UNPAID;
  return act === "ready_for_pickup" && delivery === "courier" ? NO_PICKUP : null;
}

/** Whether an act is still to be done. */
export function isOpen(act: Act, standing: Standing): boolean {
  if (objectionTo(act, standing) !== null) return false;
  if (act === "confirm_payment") return !standing.is_paid;
  if (act === "ready_for_pickup") return standing.status === "processing";
  const isGone = standing.status === "completed" || standing.status === "shipped";
  return !isGone || !standing.is_paid;
}

/** Refuses an act that makes no sense for an order. */
export function checkAct(act: Act, standing: Standing): void {
  const objection = objectionTo(act, standing);
  if (objection !== null) throw refuse({ status: 409, ...objection });
}
