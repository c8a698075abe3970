import { Modules } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createRemoteLinkStep, createShippingOptionsWorkflow } from "@medusajs/medusa/core-flows";

/** The provider that knows where the enterprise's own carrier goes. */
const LOCAL_PROVIDER = "local_lapak";

interface OfferInput {
  enterprise_id: string;
  location_id: string;
  service_zone_id: string;
  shipping_profile_id: string;
}

/** Lets the goods of a stock location be brought by the enterprise's own carrier. */
export const offerLocalDeliveryWorkflow = createWorkflow(
  "offer-local-delivery",
  (input: OfferInput) => {
    createRemoteLinkStep(
      transform({ input }, (data) => [
        {
          [Modules.STOCK_LOCATION]: { stock_location_id: data.input.location_id },
          [Modules.FULFILLMENT]: { fulfillment_provider_id: LOCAL_PROVIDER },
        },
      ]),
    );
    const options = createShippingOptionsWorkflow.runAsStep({
      input: transform({ input }, ({ input: asked }) => [
        {
          name: "Antar kurir desa",
          type: { code: "local", label: "Antar kurir desa", description: "Antar kurir desa" },
          service_zone_id: asked.service_zone_id,
          shipping_profile_id: asked.shipping_profile_id,
          price_type: "calculated" as const,
          provider_id: LOCAL_PROVIDER,
          data: { enterprise_id: asked.enterprise_id },
        },
      ]),
    });
    return new WorkflowResponse(options);
  },
);
