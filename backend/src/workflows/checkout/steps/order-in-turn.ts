import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { inQueue } from "../../../lib/checkout/order-turn";
import type { AgreedTerms } from "../../terms/steps/keep-terms";
import { makeOrderWorkflow } from "../make-order";

/**
 * Makes the order of a prepared cart when the turn of its enterprise has come. What can be done
 * before that is done by then: while one order is made, the next buyers' are prepared. Nothing may come after it
 * in its workflow: an order that was made stays.
 */
export const orderInTurnStep = createStep(
  "order-in-turn",
  async (
    { queue, ...input }: { cart_id: string; queue: string; terms: AgreedTerms | null },
    { container },
  ) => {
    const { result } = await inQueue(container, queue, () =>
      makeOrderWorkflow(container).run({ input }),
    );
    return new StepResponse({ id: result.id });
  },
);
