import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { cardPayments } from "../../../lib/payments/card";

/** What is of interest in what Stripe tells. */
export interface CardEvent {
  event_id: string;
  type: string;
  account_id: string | null;
  /** Null for an event of anything else but a payment. */
  intent_id: string | null;
}

/** The order that an event is of; null, and a line in the log, for one that is none of this shop's. */
export const findCardOrderStep = createStep(
  "find-card-order",
  async ({ event_id, type, account_id, intent_id }: CardEvent, { container }) => {
    const [row] =
      intent_id === null || account_id === null
        ? []
        : await cardPayments(container).listCardPayments({ intent_id, account_id });
    if (row === undefined) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.info(`Stripe's event ${event_id} (${type}) is of no order of this shop.`);
    }
    return new StepResponse(row?.order_id ?? null);
  },
);
