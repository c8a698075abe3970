import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { QUARTER_HOUR, Throttle } from "../../../lib/limits/throttle";
import { trackedOrderId } from "./token";

/** For one order: enough for whoever tries file after file, too few to keep the shop busy. */
const MOST = 20;

/**
 * Lets only the holder of a tracking link write, and not without end; each way that is guarded by this
 * has a limit of its own. Has to run before a body is read.
 */
export function heldAndThrottled() {
  const ofOneOrder = new Throttle({ points: MOST, duration: QUARTER_HOUR });
  return async (
    request: MedusaRequest,
    _response: MedusaResponse,
    next: MedusaNextFunction,
  ): Promise<void> => {
    await ofOneOrder.begin(trackedOrderId(request));
    next();
  };
}
