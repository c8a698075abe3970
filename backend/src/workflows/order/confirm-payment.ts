import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { orderTurn, PATIENCE } from "../../lib/patience";
import { claimConfirmationStep } from "../payment/steps/claim-confirmation";
import { recordPaymentWorkflow } from "./record-payment";
import { beginActStep } from "./steps/begin-act";
import { recordOrderEventStep } from "./steps/record-order-event";

/** What a manager does with an order, and who it is. */
export interface ActInput {
  order_id: string;
  /** Id of the manager. */
  by: string;
}

/** Records that a transfer or a QRIS payment was found on the statement. Done twice, it is done once. */
export const confirmPaymentWorkflow = createWorkflow("confirm-payment", (input: ActInput) => {
  const key = transform({ input }, (data) => orderTurn(data.input.order_id));
  acquireLockStep({ key, ...PATIENCE });
  const begun = beginActStep({ order_id: input.order_id, act: "confirm_payment" });
  claimConfirmationStep(
    transform({ input, begun }, ({ input: { order_id }, begun: { is_paid, total } }) => ({
      order_id,
      total: is_paid ? null : total,
    })),
  );
  when({ begun }, (data) => !data.begun.is_paid).then(() => {
    recordPaymentWorkflow.runAsStep({
      input: { session_id: begun.session_id, by: input.by },
    });
  });
  recordOrderEventStep({ order_id: input.order_id, kind: "payment_confirmed", by: "manager" });
  releaseLockStep({ key });
  return new WorkflowResponse({ id: input.order_id });
});
