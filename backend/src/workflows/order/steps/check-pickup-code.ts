import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { getEnvironment } from "../../../config/environment";
import { MINUTE, Throttle } from "../../../lib/limits/throttle";
import { isPickupCode } from "../../../lib/orders/pickup-code";
import type { Standing } from "../../../lib/orders/standing";
import { refuse } from "../../../lib/refusal";

/** A code is one of 309 million: five tries in ten minutes guess none. */
const wrongTries = new Throttle({ points: 5, duration: 10 * MINUTE });

interface Redeemed {
  order_id: string;
  standing: Pick<Standing, "delivery" | "status">;
  pickup_code: string | undefined;
}

/** Gives goods that are picked up to nobody but who has the order's code; what is gone is gone. */
export const checkPickupCodeStep = createStep(
  "check-pickup-code",
  async ({ order_id, standing, pickup_code = "" }: Redeemed) => {
    const isHandedOver = standing.status === "completed";
    if (standing.delivery !== "pickup" || isHandedOver) return new StepResponse(undefined);
    if (pickup_code !== "") await wrongTries.begin(order_id, ["pickup_code"]);
    if (!isPickupCode(pickup_code, order_id, getEnvironment().TRACKING_SECRET)) {
      throw refuse({
        status: 403,
        code: "wrong_pickup_code",
        message: "This is not the pickup code of this order.",
        fields: { pickup_code: pickup_code === "" ? "required" : "wrong" },
      });
    }
    await wrongTries.succeed(order_id);
    return new StepResponse(undefined);
  },
);
