import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { complaintsOf } from "../../../lib/complaints/complaints";
import { refuse } from "../../../lib/refusal";

/** What a manager answers to a complaint. */
export interface Answering {
  order_id: string;
  complaint_id: string;
  outcome: "settled" | "declined";
  answer: string;
  /** Id of the manager. */
  by: string;
}

/** Closes a complaint with an answer; the same answer given again is given once. */
export const answerComplaintStep = createStep(
  "answer-complaint",
  async (input: Answering, { container }) => {
    const { order_id, complaint_id: id, outcome, answer, by } = input;
    const complaints = complaintsOf(container);
    const [known] = await complaints.listComplaints({ id, order_id });
    if (known === undefined) {
      throw refuse({ status: 404, code: "not_found", message: "There is no such complaint." });
    }
    const is_new = await complaints.close({ id, order_id }, { outcome, answer, by });
    const [closed] = is_new ? [known] : await complaints.listComplaints({ id });
    if (!is_new && (closed?.status !== outcome || closed.answer !== answer)) {
      throw refuse({
        status: 409,
        code: "complaint_answered",
        message: "This complaint has been answered.",
      });
    }
    return new StepResponse({ is_new }, is_new ? id : null);
  },
  async (id, { container }) => {
    if (!id) return;
    const open = {
      id,
      status: "open",
      answer: null,
      answered_at: null,
      answered_by: null,
    } as const;
    await complaintsOf(container).updateComplaints(open);
  },
);
