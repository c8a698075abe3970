import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { orderTurn, PATIENCE } from "../../lib/patience";
import { recordOrderEventStep } from "../order/steps/record-order-event";
import { markRefundSentStep, type SentRefundInput } from "./steps/mark-refund-sent";

/** Notes that a manager has sent back what was owed. Done twice, it is done once. */
export const sendRefundWorkflow = createWorkflow("send-refund", (input: SentRefundInput) => {
  const key = transform({ input }, (data) => orderTurn(data.input.order_id));
  acquireLockStep({ key, ...PATIENCE });
  const marked = markRefundSentStep(input);
  when("was-not-marked", { marked }, (data) => data.marked.is_new).then(() => {
    recordOrderEventStep(marked.event);
  });
  releaseLockStep({ key });
  return new WorkflowResponse(marked);
});
