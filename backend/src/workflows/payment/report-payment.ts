import { createWorkflow, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { recordOrderEventStep } from "../order/steps/record-order-event";
import { reportPaymentStep } from "./steps/report-payment";

/** Notes that a buyer says they have paid. Done twice, it is done once. */
export const reportPaymentWorkflow = createWorkflow(
  "report-payment",
  (input: { order_id: string }) => {
    const reported = reportPaymentStep(input);
    // Asked again once a manager has confirmed it, nothing is reported any more.
    when({ reported }, (data) => data.reported.status === "reported").then(() => {
      recordOrderEventStep({ order_id: input.order_id, kind: "payment_reported", by: "buyer" });
    });
    return new WorkflowResponse(reported);
  },
);
