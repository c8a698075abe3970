import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { aftersalesOf } from "../../../lib/aftersales/aftersales";
import { objectionToCanceling } from "../../../lib/aftersales/cancelable";
import { refuseWhileChanging } from "../../../lib/aftersales/refuse-while-changing";
import { readOrderFacts } from "../../../lib/orders/order-facts";
import { standingOf } from "../../../lib/orders/standing";
import { awaitedPayments, readAwaited } from "../../../lib/payments/awaited";
import { refuse } from "../../../lib/refusal";
import type { OrderCancellationRow } from "../../../modules/aftersales/service";
import { type AwaitedPaymentRow, OPEN } from "../../../modules/awaited-payment/service";

/** Who wants an order canceled, and why. */
export interface CancellationInput {
  order_id: string;
  by: OrderCancellationRow["by"];
  /** Id of the manager; null for the buyer. */
  actor: string | null;
  reason: string | null;
}

interface Undo {
  cancellation: string;
  awaited: AwaitedPaymentRow | null;
}

/**
 * Makes sure of an order that somebody wants canceled: nobody can confirm its payment any more, nor let
 * it expire. One that is paid needs no such claim; one that is packed is refused. What is canceled
 * already stays so. The wish is written down first, so that it is carried out even if this process dies.
 */
export const claimCancellationStep = createStep(
  "claim-cancellation",
  async (input: CancellationInput, { container }) => {
    const order = await readOrderFacts(container, input.order_id);
    if (order === null) {
      throw refuse({ status: 404, code: "not_found", message: "There is no such order." });
    }
    const standing = standingOf(order);
    if (standing.status === "canceled") {
      return new StepResponse<{ is_to_cancel: boolean }, Undo>({ is_to_cancel: false });
    }
    const objection = objectionToCanceling(order, standing);
    if (objection !== null) throw refuse({ status: 409, ...objection });
    await refuseWhileChanging(container, input.order_id);
    const cancellation = await writeDown(container, input);
    const before = await readAwaited(container, input.order_id);
    if (!standing.is_paid && before !== null && before.status !== "canceled") {
      const from = input.by === "buyer" ? (["awaiting"] as const) : OPEN;
      const won = await awaitedPayments(container).move(input.order_id, { from, to: "canceled" });
      if (!won) {
        await aftersalesOf(container).deleteOrderCancellations([cancellation]);
        throw await whyNot(container, input.order_id);
      }
    }
    const undo = { cancellation, awaited: standing.is_paid ? null : before };
    return new StepResponse<{ is_to_cancel: boolean }, Undo>({ is_to_cancel: true }, undo);
  },
  async (undo, { container }) => {
    if (undo === undefined) return;
    await aftersalesOf(container).deleteOrderCancellations([undo.cancellation]);
    if (undo.awaited === null) return;
    const { order_id, status } = undo.awaited;
    await awaitedPayments(container).move(order_id, { from: ["canceled"], to: status });
  },
);

async function writeDown(container: MedusaContainer, input: CancellationInput): Promise<string> {
  const aftersales = aftersalesOf(container);
  const [known] = await aftersales.listOrderCancellations({ order_id: input.order_id });
  return known?.id ?? (await aftersales.createOrderCancellations(input)).id;
}

async function whyNot(container: MedusaContainer, orderId: string) {
  const awaited = await readAwaited(container, orderId);
  if (awaited?.status === "reported" || awaited?.status === "confirmed") {
    return refuse({
      status: 409,
      code: "payment_being_checked",
      message: "The payment of this order is being checked.",
    });
  }
  return refuse({
    status: 409,
    code: "order_expired",
    message: "The time to pay for this order is over.",
  });
}
