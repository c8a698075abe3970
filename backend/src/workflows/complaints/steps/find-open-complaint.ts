import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { complaintsOf } from "../../../lib/complaints/complaints";
import { refuse } from "../../../lib/refusal";

/** The open complaint of an order. */
export const findOpenComplaintStep = createStep(
  "find-open-complaint",
  async ({ order_id }: { order_id: string }, { container }) => {
    const [open] = await complaintsOf(container).listComplaints({ order_id, status: "open" });
    if (open === undefined) {
      throw refuse({
        status: 409,
        code: "no_open_complaint",
        message: "This order has no open complaint.",
      });
    }
    return new StepResponse({ id: open.id });
  },
);
