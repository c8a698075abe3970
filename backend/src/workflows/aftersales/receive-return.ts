import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { orderTurn, PATIENCE } from "../../lib/patience";
import { recordOrderEventStep } from "../order/steps/record-order-event";
import { beginReceiptStep, type ReceiptInput } from "./steps/begin-receipt";
import { finishReceiptStep } from "./steps/finish-receipt";
import { takeBackGoodsWorkflow } from "./take-back-goods";

/** Notes that goods which a manager agreed to take back are here. Done twice, it is done once. */
export const receiveReturnWorkflow = createWorkflow("receive-return", (input: ReceiptInput) => {
  const key = transform({ input }, (data) => orderTurn(data.input.order_id));
  acquireLockStep({ key, ...PATIENCE });
  const begun = beginReceiptStep(input);
  when("goods-have-come", { begun }, (data) => data.begun.is_to_receive).then(() => {
    const taken = takeBackGoodsWorkflow.runAsStep({
      input: transform({ input, begun }, (data) => ({
        order_id: data.input.order_id,
        location_id: data.begun.location_id,
        items: data.begun.items,
        is_fit_for_sale: data.input.is_fit_for_sale,
        by: data.input.by,
      })),
    });
    finishReceiptStep(
      transform({ input, taken }, (data) => ({ ...data.input, return_id: data.taken.return_id })),
    );
    recordOrderEventStep(
      transform({ input }, ({ input: { order_id, return_request_id } }) => ({
        order_id,
        kind: "return_received" as const,
        by: "manager" as const,
        occurrence: return_request_id,
      })),
    );
  });
  releaseLockStep({ key });
  return new WorkflowResponse({ id: input.return_request_id });
});
