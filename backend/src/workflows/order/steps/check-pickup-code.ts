import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { getEnvironment } from "../../../config/environment";
import { isPickupCode } from "../../../lib/orders/pickup-code";
import type { Standing } from "../../../lib/orders/standing";
import { refuse } from "../../../lib/refusal";
import { WrongTries } from "../../../lib/wrong-tries";

const TEN_MINUTES = 10 * 60 * 1000;
const wrongTries = new WrongTries({ most: 5, restMs: TEN_MINUTES });

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
    if (wrongTries.isSpent(order_id)) {
      throw refuse({
        status: 429,
        code: "too_many_tries",
        message: "Too many wrong codes. Try again in ten minutes.",
        fields: { pickup_code: "too_many_tries" },
      });
    }
    if (!isPickupCode(pickup_code, order_id, getEnvironment().TRACKING_SECRET)) {
      if (pickup_code !== "") wrongTries.add(order_id);
      throw refuse({
        status: 403,
        code: "wrong_pickup_code",
        message: "This is not the pickup code of this order.",
        fields: { pickup_code: pickup_code === "" ? "required" : "wrong" },
      });
    }
    return new StepResponse(undefined);
  },
);
