import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { updateShippingOptionsWorkflow } from "@medusajs/medusa/core-flows";
import { COURIER_PROVIDER } from "../workflows/village/offer-delivery";

/** Lets couriers that once had a flat fee ask for what the enterprise's rate table says. */
export async function ensureCalculatedCouriers(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: options } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "service_zone.name", "service_zone.fulfillment_set.location.id"],
    filters: { price_type: "flat", type: { code: "courier" } },
  });
  for (const { id, service_zone: zone } of options) {
    // The zone carries the handle of the enterprise that it was made for.
    const { data } = await query.graph({
      entity: "enterprise",
      fields: ["id"],
      filters: { handle: zone?.name ?? "" },
    });
    const [enterprise] = data;
    const locationId = zone?.fulfillment_set?.location?.id;
    if (enterprise === undefined || locationId === undefined) continue;
    const link = container.resolve(ContainerRegistrationKeys.LINK);
    await link.create({
      [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: COURIER_PROVIDER },
    });
    await updateShippingOptionsWorkflow(container).run({
      input: [
        {
          id,
          price_type: "calculated",
          provider_id: COURIER_PROVIDER,
          data: { enterprise_id: enterprise.id },
        },
      ],
    });
  }
}
