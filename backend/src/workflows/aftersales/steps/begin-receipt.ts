import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readReturns } from "../../../lib/aftersales/aftersales";
import { readOrderBooks } from "../../../lib/aftersales/order-books";
import { refuse } from "../../../lib/refusal";

/** Goods that have come back. */
export interface ReceiptInput {
  order_id: string;
  return_request_id: string;
  /** Whether they can be sold again; if not, they do not go back to the stock. */
  is_fit_for_sale: boolean;
  /** Id of the manager. */
  by: string;
}

/** Reads what is to come back of an order; what is here already is not received again. */
export const beginReceiptStep = createStep(
  "begin-receipt",
  async ({ order_id, return_request_id: id }: ReceiptInput, { container }) => {
    const row = (await readReturns(container, order_id)).find((one) => one.id === id);
    const books = row === undefined ? null : await readOrderBooks(container, order_id);
    if (row === undefined || books === null) {
      throw refuse({ status: 404, code: "not_found", message: "There is no such return." });
    }
    if (row.state !== "agreed" && row.state !== "received") {
      throw refuse({
        status: 409,
        code: "return_not_agreed",
        message: "Nobody has agreed to take these goods back.",
      });
    }
    const location = books.sales_channel?.stock_locations[0]?.id;
    if (location === undefined) throw new Error(`Order ${order_id} has no place for its goods.`);
    return new StepResponse({
      is_to_receive: row.state === "agreed",
      location_id: location,
      items: row.items.map(({ item_id, quantity }) => ({ id: item_id, quantity })),
    });
  },
);
