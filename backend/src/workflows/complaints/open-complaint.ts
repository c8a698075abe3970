import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { PATIENCE } from "../../lib/patience";
import { recordOrderEventStep } from "../order/steps/record-order-event";
import { type Complaining, openComplaintStep } from "./steps/open-complaint";

/** Opens a complaint of a buyer about what they got. Done twice, it is done once. */
export const openComplaintWorkflow = createWorkflow("open-complaint", (input: Complaining) => {
  const key = transform({ input }, (data) => `complaint:${data.input.order_id}`);
  acquireLockStep({ key, ...PATIENCE });
  const opened = openComplaintStep(input);
  when({ opened }, (data) => data.opened.is_new).then(() => {
    recordOrderEventStep({
      order_id: input.order_id,
      kind: "complaint_opened",
      by: "buyer",
      occurrence: opened.id,
    });
  });
  releaseLockStep({ key });
  return new WorkflowResponse(opened);
});
