import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { getEnvironment } from "../../../config/environment";
import { complaintsOf } from "../../../lib/complaints/complaints";
import { complaintWindow } from "../../../lib/complaints/window";
import { readOrderFacts } from "../../../lib/orders/order-facts";
import { refuse } from "../../../lib/refusal";
import type { ComplaintRow } from "../../../modules/complaints/service";

/** What a buyer says is wrong. */
export type Complaining = Pick<ComplaintRow, "order_id" | "kind" | "text">;

/** Whoever has not been understood after so many complaints needs another way than this. */
const MOST = 5;

/** Opens a complaint; said again in the same words, answers the one that is open. */
export const openComplaintStep = createStep(
  "open-complaint",
  async ({ order_id, kind, text }: Complaining, { container }) => {
    const complaints = complaintsOf(container);
    const known = await complaints.listComplaints({ order_id });
    const open = known.find(({ status }) => status === "open");
    if (open?.kind === kind && open.text === text) {
      // Null, as without it Medusa would hand over the step's answer to be undone.
      return new StepResponse<Opened, string | null>({ id: open.id, is_new: false }, null);
    }
    const order = await readOrderFacts(container, order_id);
    if (order === null) {
      throw refuse({ status: 404, code: "not_found", message: "There is no such order." });
    }
    if (open !== undefined) throw no("complaint_open", "This order has an open complaint.");
    if (known.length >= MOST) throw no("too_many_complaints", "No more complaints are taken here.");
    if (!complaintWindow(order, getEnvironment().COMPLAINT_DAYS).is_open) {
      throw no("complaint_closed", "The time to complain has not begun, or is over.");
    }
    const { id } = await complaints.createComplaints({ order_id, kind, text });
    return new StepResponse<Opened, string | null>({ id, is_new: true }, id);
  },
  async (opened, { container }) => {
    if (opened) await complaintsOf(container).deleteComplaints([opened]);
  },
);

interface Opened {
  id: string;
  is_new: boolean;
}

function no(code: string, message: string) {
  return refuse({ status: 409, code, message });
}
