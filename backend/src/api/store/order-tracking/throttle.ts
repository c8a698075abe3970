import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Throttle } from "../../../lib/throttle";
import { trackedOrderId } from "./token";

const QUARTER_HOUR = 15 * 60;
/** Of one order: enough for whoever tries file after file, too few to keep the shop busy. */
const ofOneOrder = new Throttle({ points: 20, duration: QUARTER_HOUR });

/** Lets only the holder of a tracking link write, and not without end. Has to run before a body is read. */
export async function heldAndThrottled(
  request: MedusaRequest,
  _response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const orderId = trackedOrderId(request);
  await ofOneOrder.begin(orderId);
  next();
}
