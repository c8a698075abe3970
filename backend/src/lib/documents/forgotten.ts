import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { complaintsOf } from "../complaints/complaints";
import { readOrderFacts } from "../orders/order-facts";
import { orderDocuments } from "./order-documents";
import { endOf } from "./order-end";

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The documents that nobody needs any more: those of orders that ended so many days ago, and with them
 * their last complaint. Those of an open order or an open complaint stay.
 */
export async function findForgotten(container: MedusaContainer, days: number) {
  const before = new Date(Date.now() - days * DAY_MS);
  const old = await orderDocuments(container).listOrderDocuments(
    { created_at: { $lte: before } },
    { select: ["id", "order_id", "file_id"], order: { created_at: "ASC" } },
  );
  const forgotten: typeof old = [];
  for (const orderId of new Set(old.map(({ order_id }) => order_id))) {
    const end = await lastWord(container, orderId);
    if (end === null || end > before) continue;
    forgotten.push(...old.filter(({ order_id }) => order_id === orderId));
  }
  return forgotten;
}

/** When the last thing happened to an order that was still to happen; null where something is. */
async function lastWord(container: MedusaContainer, orderId: string): Promise<Date | null> {
  const [order, complaints] = await Promise.all([
    readOrderFacts(container, orderId),
    complaintsOf(container).listComplaints({ order_id: orderId }),
  ]);
  if (order === null) return new Date(0);
  if (complaints.some(({ status }) => status === "open")) return null;
  const canceled = await readCanceled(container, orderId);
  const end = canceled ?? endOf(order);
  if (end === null) return null;
  const answers = complaints.map(({ answered_at }) => answered_at?.getTime() ?? 0);
  return new Date(Math.max(end.getTime(), ...answers));
}

async function readCanceled(container: MedusaContainer, orderId: string): Promise<Date | null> {
  const { canceled_at } = await container
    .resolve(Modules.ORDER)
    .retrieveOrder(orderId, { select: ["id", "canceled_at"] });
  return canceled_at ? new Date(canceled_at) : null;
}
