import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { aftersalesOf, readReturns } from "../../../lib/aftersales/aftersales";
import { refuse } from "../../../lib/refusal";

/** What a manager makes of goods that a buyer wants to give back. */
export interface DecisionInput {
  order_id: string;
  return_request_id: string;
  decision: "agreed" | "declined";
  /** Why it is declined, for the buyer to read; null where it is agreed. */
  reason: string | null;
  /** Id of the manager. */
  by: string;
}

/** Agrees to take goods back, or declines. Whoever decides first has decided. */
export const decideReturnStep = createStep(
  "decide-return",
  async (
    { order_id, return_request_id: id, decision, reason, by }: DecisionInput,
    { container },
  ) => {
    const is_new = await aftersalesOf(container).moveReturn(id, {
      from: "asked",
      to: decision,
      by,
      ...(reason === null ? {} : { decline_reason: reason }),
    });
    const row = (await readReturns(container, order_id)).find((one) => one.id === id);
    if (row === undefined) {
      throw refuse({ status: 404, code: "not_found", message: "There is no such return." });
    }
    if (row.state !== decision) {
      throw refuse({
        status: 409,
        code: "return_decided",
        message: "Somebody has decided on this return already.",
      });
    }
    // Null and not undefined, for which Medusa would hand over the answer to be undone.
    return new StepResponse<{ is_new: boolean }, string | null>({ is_new }, is_new ? id : null);
  },
  async (id, { container }) => {
    if (!id) return;
    const back = { state: "asked" as const, decline_reason: null, handled_by: null };
    await aftersalesOf(container).updateReturnRequests({ id, ...back });
  },
);
