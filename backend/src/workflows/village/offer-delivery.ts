import { Modules } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createLocationFulfillmentSetWorkflow,
  createRemoteLinkStep,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows";

const PROVIDER = "manual_manual";
/** The provider that knows the enterprise's rate table. */
export const COURIER_PROVIDER = "courier_lapak";

interface DeliveryInput {
  /** Unique among all enterprises. */
  name: string;
  location_id: string;
  shipping_profile_id: string;
  enterprise_id: string;
}

/** Lets the goods of a stock location be picked up there, and sent for what the courier asks. */
export const offerDeliveryWorkflow = createWorkflow("offer-delivery", (input: DeliveryInput) => {
  const made = createLocationFulfillmentSetWorkflow.runAsStep({
    input: {
      location_id: input.location_id,
      fulfillment_set_data: { name: input.name, type: "delivery" },
    },
  });
  createRemoteLinkStep(
    transform({ input }, (data) =>
      [PROVIDER, COURIER_PROVIDER].map((fulfillment_provider_id) => ({
        [Modules.STOCK_LOCATION]: { stock_location_id: data.input.location_id },
        [Modules.FULFILLMENT]: { fulfillment_provider_id },
      })),
    ),
  );
  const { data: sets } = useQueryGraphStep({
    entity: "fulfillment_set",
    fields: ["id"],
    // Reads `made` so that the set is there before it is looked for.
    filters: transform({ input, made }, (data) => ({ name: data.input.name })),
  });
  const zones = createServiceZonesWorkflow.runAsStep({
    input: {
      data: transform({ input, sets }, (data) => [
        {
          name: data.input.name,
          fulfillment_set_id: data.sets[0]?.id ?? "",
          geo_zones: [{ type: "country" as const, country_code: "id" }],
        },
      ]),
    },
  });
  const options = createShippingOptionsWorkflow.runAsStep({
    input: transform({ input, zones }, ({ input: asked, zones: [zone] }) => {
      const common = {
        service_zone_id: zone?.id ?? "",
        shipping_profile_id: asked.shipping_profile_id,
      };
      const called = (code: string, label: string) => ({
        name: label,
        type: { code, label, description: label },
      });
      return [
        {
          ...common,
          ...called("pickup", "Ambil di tempat"),
          price_type: "flat" as const,
          provider_id: PROVIDER,
          prices: [{ currency_code: "idr", amount: 0 }],
        },
        {
          ...common,
          ...called("courier", "Kurir"),
          price_type: "calculated" as const,
          provider_id: COURIER_PROVIDER,
          data: { enterprise_id: asked.enterprise_id },
        },
      ];
    }),
  });
  return new WorkflowResponse(options);
});
