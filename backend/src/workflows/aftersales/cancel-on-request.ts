import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, cancelOrderWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows";
import { orderTurn, PATIENCE } from "../../lib/patience";
import { recordOrderEventStep } from "../order/steps/record-order-event";
import { type CancellationInput, claimCancellationStep } from "./steps/claim-cancellation";
import { finishCancellationStep } from "./steps/finish-cancellation";
import { unpackStep } from "./steps/unpack";

const CANCELED = { buyer: "canceled_by_buyer", manager: "canceled_by_manager" } as const;

/**
 * Cancels an order because its buyer or its manager wants it: the goods can be bought again, and what
 * was paid is owed to the buyer. What was packed for a pickup and not fetched is put back first. Done
 * twice, it is done once.
 */
export const cancelOnRequestWorkflow = createWorkflow(
  "cancel-on-request",
  (input: CancellationInput) => {
    const key = transform({ input }, (data) => orderTurn(data.input.order_id));
    acquireLockStep({ key, ...PATIENCE });
    const claimed = claimCancellationStep(input);
    when(
      "is-to-be-unpacked",
      { input, claimed },
      (data) => data.claimed.is_to_cancel && data.input.is_unfetched,
    ).then(() => {
      unpackStep(transform({ input }, ({ input: { order_id, actor: by } }) => ({ order_id, by })));
    });
    when("is-to-be-canceled", { claimed }, (data) => data.claimed.is_to_cancel).then(() => {
      recordOrderEventStep(
        transform({ input }, ({ input: { order_id, by, reason, is_unfetched } }) => ({
          order_id,
          kind: is_unfetched ? ("not_fetched" as const) : CANCELED[by],
          by,
          note: reason,
        })),
      );
      cancelOrderWorkflow.runAsStep({
        input: transform({ input }, ({ input: { order_id, actor } }) => ({
          order_id,
          ...(actor === null ? {} : { canceled_by: actor }),
        })),
      });
    });
    finishCancellationStep(input);
    releaseLockStep({ key });
    return new WorkflowResponse({ id: input.order_id });
  },
);
