import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { PATIENCE } from "../../lib/patience";
import { recordOrderEventStep } from "../order/steps/record-order-event";
import { type Answering, answerComplaintStep } from "./steps/answer-complaint";

/** Closes a complaint with what its buyer is told. Done twice, it is done once. */
export const answerComplaintWorkflow = createWorkflow("answer-complaint", (input: Answering) => {
  const key = transform({ input }, (data) => `complaint:${data.input.order_id}`);
  acquireLockStep({ key, ...PATIENCE });
  const answered = answerComplaintStep(input);
  when({ answered }, (data) => data.answered.is_new).then(() => {
    recordOrderEventStep({
      order_id: input.order_id,
      kind: "complaint_answered",
      by: "manager",
      occurrence: input.complaint_id,
    });
  });
  releaseLockStep({ key });
  return new WorkflowResponse(answered);
});
