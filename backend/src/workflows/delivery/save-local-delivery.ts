import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep, useQueryGraphStep } from "@medusajs/medusa/core-flows";
import { z } from "zod";
import { listOf } from "../../lib/list-of";
import { only } from "../../lib/only";
import { PATIENCE } from "../../lib/patience";
import { offerLocalDeliveryWorkflow } from "./offer-local-delivery";
import { type LocalCarrierInput, saveLocalCarrierStep } from "./steps/save-local-carrier";

const shippingSchema = z.object({
  stock_location: z.object({
    id: z.string(),
    fulfillment_sets: listOf(
      z.object({
        service_zones: listOf(
          z.object({
            id: z.string(),
            shipping_options: listOf(z.object({ type: z.object({ code: z.string() }) })),
          }),
        ),
      }),
    ),
  }),
  shipping_profile: z.object({ id: z.string() }),
});

/** Where an enterprise's ways of delivery hang, and whether this one is among them. */
function readShipping(enterprise: unknown) {
  const { stock_location: location, shipping_profile } = shippingSchema.parse(enterprise);
  const zones = location.fulfillment_sets.flatMap((set) => set.service_zones);
  const options = zones.flatMap((zone) => zone.shipping_options);
  return {
    isOffered: options.some(({ type }) => type.code === "local"),
    location_id: location.id,
    service_zone_id: only(zones).id,
    shipping_profile_id: shipping_profile.id,
  };
}

/**
 * Makes an enterprise's own carrier go where is given, and nowhere else. The first time, Medusa is
 * told that there is such a way of delivery.
 */
export const saveLocalDeliveryWorkflow = createWorkflow(
  "save-local-delivery",
  (input: LocalCarrierInput) => {
    const key = transform({ input }, (data) => `local-carrier:${data.input.enterprise_id}`);
    acquireLockStep({ key, ...PATIENCE });
    saveLocalCarrierStep(input);
    const { data: enterprises } = useQueryGraphStep({
      entity: "enterprise",
      fields: [
        "stock_location.id",
        "shipping_profile.id",
        "stock_location.fulfillment_sets.service_zones.id",
        "stock_location.fulfillment_sets.service_zones.shipping_options.type.code",
      ],
      filters: { id: input.enterprise_id },
      options: { throwIfKeyNotFound: true },
    });
    const found = transform({ enterprises }, (data) => readShipping(only(data.enterprises)));
    when("is-not-offered-yet", { found }, (data) => !data.found.isOffered).then(() => {
      offerLocalDeliveryWorkflow.runAsStep({
        input: transform({ input, found }, ({ input: asked, found: { isOffered: _, ...ids } }) => ({
          ...ids,
          enterprise_id: asked.enterprise_id,
        })),
      });
    });
    releaseLockStep({ key });
  },
);
