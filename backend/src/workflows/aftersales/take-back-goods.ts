import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import {
  beginReceiveReturnWorkflow,
  beginReturnOrderWorkflow,
  confirmReturnReceiveWorkflow,
  confirmReturnRequestWorkflow,
  dismissItemReturnRequestWorkflow,
  receiveItemReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows";

interface TakeBackInput {
  order_id: string;
  /** Where the goods are put. */
  location_id: string;
  /** Lines of the order, and how many of each. */
  items: { id: string; quantity: number }[];
  is_fit_for_sale: boolean;
  /** Id of the manager. */
  by: string;
}

/**
 * Writes goods that have come back into Medusa's books, from its request to its receipt in one go: no
 * return of Medusa's is left open that blocks the order. What is fit for sale goes back to the stock.
 */
export const takeBackGoodsWorkflow = createWorkflow("take-back-goods", (input: TakeBackInput) => {
  const change = beginReturnOrderWorkflow.runAsStep({
    input: transform({ input }, ({ input: { order_id, location_id, by } }) => ({
      order_id,
      location_id,
      created_by: by,
    })),
  });
  const asked = transform({ input, change }, (data) => ({
    return_id: data.change.return_id ?? "",
    items: data.input.items,
  }));
  const confirmed = transform({ input, asked }, (data) => ({
    return_id: data.asked.return_id,
    confirmed_by: data.input.by,
  }));
  requestItemReturnWorkflow.runAsStep({ input: asked });
  confirmReturnRequestWorkflow.runAsStep({ input: confirmed });
  beginReceiveReturnWorkflow.runAsStep({
    input: transform({ input, asked }, (data) => ({
      return_id: data.asked.return_id,
      created_by: data.input.by,
    })),
  });
  when("is-fit-for-sale", { input }, (data) => data.input.is_fit_for_sale).then(() => {
    receiveItemReturnRequestWorkflow.runAsStep({ input: asked });
  });
  when("is-not-fit-for-sale", { input }, (data) => !data.input.is_fit_for_sale).then(() => {
    dismissItemReturnRequestWorkflow.runAsStep({ input: asked });
  });
  confirmReturnReceiveWorkflow.runAsStep({ input: confirmed });
  return new WorkflowResponse({ return_id: asked.return_id });
});
