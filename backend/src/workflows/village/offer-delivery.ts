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

interface DeliveryInput {
  /** Unique among all enterprises. */
  name: string;
  location_id: string;
  shipping_profile_id: string;
  /** Whole rupiah. */
  courier_fee: number;
}

/** Lets the goods of a stock location be picked up there, and sent for a flat fee. */
export const offerDeliveryWorkflow = createWorkflow("offer-delivery", (input: DeliveryInput) => {
  const made = createLocationFulfillmentSetWorkflow.runAsStep({
    input: {
      location_id: input.location_id,
      fulfillment_set_data: { name: input.name, type: "delivery" },
    },
  });
  createRemoteLinkStep([
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: input.location_id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER },
    },
  ]);
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
    input: transform({ input, zones }, ({ input: asked, zones: [zone] }) =>
      [
        { code: "pickup", label: "Ambil di tempat", amount: 0 },
        { code: "courier", label: "Kurir", amount: asked.courier_fee },
      ].map(({ code, label, amount }) => ({
        name: label,
        price_type: "flat" as const,
        provider_id: PROVIDER,
        service_zone_id: zone?.id ?? "",
        shipping_profile_id: asked.shipping_profile_id,
        type: { code, label, description: label },
        prices: [{ currency_code: "idr", amount }],
      })),
    ),
  });
  return new WorkflowResponse(options);
});
