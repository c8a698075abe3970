import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { aftersalesOf } from "../../../lib/aftersales/aftersales";
import type { ReceiptInput } from "./begin-receipt";

/** Notes that goods have come back, and which of Medusa's returns that was. */
export const finishReceiptStep = createStep(
  "finish-receipt",
  async (
    { return_id, return_request_id: id, is_fit_for_sale, by }: ReceiptInput & { return_id: string },
    { container },
  ) => {
    const aftersales = aftersalesOf(container);
    await aftersales.updateReturnRequests({
      id,
      state: "received",
      return_id,
      is_fit_for_sale,
      handled_by: by,
    });
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id === undefined) return;
    const back = { state: "agreed" as const, return_id: null, is_fit_for_sale: null };
    await aftersalesOf(container).updateReturnRequests({ id, ...back });
  },
);
