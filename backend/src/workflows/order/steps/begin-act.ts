import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { type Act, checkAct } from "../../../lib/orders/handling";
import { readOrderFacts } from "../../../lib/orders/order-facts";
import { standingOf, unpackedItems } from "../../../lib/orders/standing";
import { refuse } from "../../../lib/refusal";

/** Reads an order that a manager acts on, and refuses an act that makes no sense for it. */
export const beginActStep = createStep(
  "begin-act",
  async ({ order_id, act }: { order_id: string; act: Act }, { container }) => {
    const order = await readOrderFacts(container, order_id);
    if (order === null) {
      throw refuse({ status: 404, code: "not_found", message: "There is no such order." });
    }
    const standing = standingOf(order);
    checkAct(act, standing);
    const [session] = order.payment_collections.flatMap(({ payment_sessions }) => payment_sessions);
    return new StepResponse({
      ...standing,
      total: order.total,
      session_id: session?.id ?? null,
      unpacked: unpackedItems(order),
    });
  },
);
