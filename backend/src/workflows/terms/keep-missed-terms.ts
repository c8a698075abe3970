import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Language } from "../../lib/locales";
import { keepTermsStep } from "./steps/keep-terms";
import { readTermsStep } from "./steps/read-terms";

/** Keeps the terms of an order that has none, as they are now. Done twice, it is done once. */
export const keepMissedTermsWorkflow = createWorkflow(
  "keep-missed-terms",
  (input: { order_id: string; cart_id: string; locale: Language }) => {
    const terms = readTermsStep({ cart_id: input.cart_id, locale: input.locale });
    return new WorkflowResponse(
      keepTermsStep(
        transform({ input, terms }, (data) => ({
          order_id: data.input.order_id,
          terms: data.terms ?? null,
        })),
      ),
    );
  },
);
