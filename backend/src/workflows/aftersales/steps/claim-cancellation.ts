import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { aftersalesOf } from "../../../lib/aftersales/aftersales";
import { objectionToCanceling, objectionToUnfetched } from "../../../lib/aftersales/cancelable";
import { hasUnnotedRefunds } from "../../../lib/aftersales/note-refunds";
import { refuseWhileChanging } from "../../../lib/aftersales/refuse-while-changing";
import { type OrderFacts, readOrderFacts } from "../../../lib/orders/order-facts";
import {
  activeParcels,
  hasMoneyCome,
  type Standing,
  standingOf,
} from "../../../lib/orders/standing";
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
  /** It is packed, and nobody came for it. */
  is_unfetched: boolean;
}

interface Undo {
  order_id: string;
  /** Id of the wish; null where an earlier try had written it down. */
  cancellation: string | null;
  awaited: AwaitedPaymentRow | null;
}

/**
 * Makes sure of an order that somebody wants canceled: nobody can confirm its payment any more, nor let
 * it expire. One whose money is in the books needs no such claim; one that is packed is refused, unless
 * nobody came for it. What is canceled already stays so. The wish is written down first, so that it is
 * carried out even if this process dies; a wish that has become impossible meanwhile is given up.
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
      // Null, as without it Medusa would hand over the step's answer to be undone.
      return new StepResponse<{ is_to_cancel: boolean }, Undo | null>(
        { is_to_cancel: false },
        null,
      );
    }
    const aftersales = aftersalesOf(container);
    const [wish] = await aftersales.listOrderCancellations({ order_id: input.order_id });
    const known = wish?.is_unfetched === input.is_unfetched ? wish : undefined;
    const objection = objectionTo(input, { order, standing, known });
    if (objection !== null) {
      const isVoid = known !== undefined && !(await hasUnnotedRefunds(container, input.order_id));
      if (isVoid) await aftersales.deleteOrderCancellations([known.id]);
      throw refuse({ status: 409, ...objection });
    }
    await refuseWhileChanging(container, input.order_id);
    if (wish !== undefined && known === undefined) {
      await aftersales.deleteOrderCancellations([wish.id]);
    }
    const written = known === undefined ? await aftersales.createOrderCancellations(input) : null;
    const before = await readAwaited(container, input.order_id);
    const isToClaim = !hasMoneyCome(order) && before !== null && before.status !== "canceled";
    if (isToClaim) {
      const from = input.by === "buyer" ? (["awaiting"] as const) : OPEN;
      const won = await awaitedPayments(container).move(input.order_id, { from, to: "canceled" });
      if (!won) {
        if (written !== null) await aftersales.deleteOrderCancellations([written.id]);
        throw await whyNot(container, input.order_id);
      }
    }
    const undo = {
      order_id: input.order_id,
      cancellation: written?.id ?? null,
      awaited: isToClaim ? before : null,
    };
    return new StepResponse<{ is_to_cancel: boolean }, Undo | null>({ is_to_cancel: true }, undo);
  },
  async (undo, { container }) => {
    if (!undo) return;
    const { order_id, cancellation, awaited } = undo;
    // Medusa gives the money back before it cancels, and does not undo that: the wish stays, and the job
    // carries it out. Otherwise the money would be given back in the books, and owed by nobody.
    if (await hasUnnotedRefunds(container, order_id)) return;
    if (awaited !== null) {
      const undone = { from: ["canceled"], to: awaited.status } as const;
      await awaitedPayments(container).move(order_id, undone);
    }
    if (cancellation !== null)
      await aftersalesOf(container).deleteOrderCancellations([cancellation]);
  },
);

interface Found {
  order: OrderFacts;
  standing: Standing;
  known: OrderCancellationRow | undefined;
}

function objectionTo({ is_unfetched }: CancellationInput, { order, standing, known }: Found) {
  if (!is_unfetched) return objectionToCanceling(order, standing);
  // What an earlier try has unpacked before it was broken off is packed no more.
  const isUnpacked = known?.is_unfetched === true && activeParcels(order).length === 0;
  return isUnpacked ? null : objectionToUnfetched(order, standing);
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
