import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { getCheckoutOptionsWorkflow } from "../../../../../workflows/checkout/get-checkout-options";
import { toCheckoutOptions } from "./shape";

/** How the goods of a cart can be had and paid. */
export async function GET(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const { result } = await getCheckoutOptionsWorkflow(request.scope).run({
    input: { cart_id: String(request.params.id) },
  });
  response.set("cache-control", "no-store").json(toCheckoutOptions(result));
}
