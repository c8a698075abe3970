import type { MedusaContainer } from "@medusajs/framework/types";
import { readOrderFacts } from "../orders/order-facts";
import { readAwaited } from "../payments/awaited";
import type { PaperKind } from "./paper-token";
import { type Invoice, type Slip, toInvoice, toSlip } from "./papers";
import { readPaperSeller } from "./seller";

/** Reads the invoice of an order; null where the order or its enterprise is gone. */
export async function readInvoice(
  container: MedusaContainer,
  orderId: string,
): Promise<Invoice | null> {
  const order = await readOrderFacts(container, orderId);
  const sold = order && (await readPaperSeller(container, order));
  return order && sold && toInvoice(order, sold, await readAwaited(container, orderId));
}

/** Reads a paper of an order; null where the order or its enterprise is gone. */
export async function readPaper(
  container: MedusaContainer,
  kind: PaperKind,
  orderId: string,
): Promise<Invoice | Slip | null> {
  if (kind === "invoice") return readInvoice(container, orderId);
  const order = await readOrderFacts(container, orderId);
  const sold = order && (await readPaperSeller(container, order));
  return order && sold && toSlip(order, sold);
}
