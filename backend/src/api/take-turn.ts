import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { inQueues } from "../lib/checkout/order-turn";

interface Passing {
  request: MedusaRequest;
  response: MedusaResponse;
  next: MedusaNextFunction;
}

/**
 * Lets a request of Medusa's own routes on when its turn has come at each of some locks, one after the
 * other, and the next one once it is answered.
 */
export async function takeTurn(
  keys: readonly string[],
  { request, response, next }: Passing,
): Promise<void> {
  const answered = new Promise<void>((resolve) => response.once("close", resolve));
  await inQueues(request.scope, keys, () => {
    next();
    return answered;
  });
}
