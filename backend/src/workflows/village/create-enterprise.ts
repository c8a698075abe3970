import { Modules } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createRemoteLinkStep,
  createSalesChannelsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows";
import { only } from "../../lib/only";
import { VILLAGE_MODULE } from "../../modules/village";
import { offerDeliveryWorkflow } from "./offer-delivery";
import { adoptAsDefaultStep } from "./steps/adopt-as-default";
import { type NewEnterprise, saveEnterprisesStep } from "./steps/save-enterprises";
import { showInStorefrontStep } from "./steps/show-in-storefront";

/**
 * Opens an enterprise: with it come a sales channel, a stock location, a shipping profile and the
 * ways of delivery of its own, so that its baskets, stock and money are nobody else's.
 */
export const createEnterpriseWorkflow = createWorkflow(
  "create-enterprise",
  (input: NewEnterprise) => {
    const { data: villages } = useQueryGraphStep({
      entity: "village",
      fields: ["name", "regency", "province", "postal_code"],
      filters: { id: input.village_id },
      options: { throwIfKeyNotFound: true },
    });
    const channels = createSalesChannelsWorkflow.runAsStep({
      input: { salesChannelsData: [{ name: input.name }] },
    });
    const locations = createStockLocationsWorkflow.runAsStep({
      input: {
        locations: [
          {
            name: input.name,
            address: transform({ input, villages }, (data) => ({
              address_1: data.input.address,
              city: only(data.villages).regency,
              province: only(data.villages).province,
              postal_code: only(data.villages).postal_code,
              country_code: "id",
            })),
          },
        ],
      },
    });
    const profiles = createShippingProfilesWorkflow.runAsStep({
      // The name is unique among all profiles.
      input: { data: [{ name: input.handle, type: "default" }] },
    });
    const enterprises = saveEnterprisesStep({ create: [input], update: [] });
    const ids = transform({ channels, locations, profiles, enterprises }, (made) => ({
      channel: only(made.channels).id,
      location: only(made.locations).id,
      profile: only(made.profiles).id,
      enterprise: only(made.enterprises).id,
    }));
    linkSalesChannelsToStockLocationWorkflow.runAsStep({
      input: transform({ ids }, (data) => ({ id: data.ids.location, add: [data.ids.channel] })),
    });
    offerDeliveryWorkflow.runAsStep({
      input: transform({ ids, input }, (data) => ({
        name: data.input.handle,
        location_id: data.ids.location,
        shipping_profile_id: data.ids.profile,
        enterprise_id: data.ids.enterprise,
      })),
    });
    adoptAsDefaultStep(
      transform({ ids }, (data) => ({
        sales_channel_id: data.ids.channel,
        stock_location_id: data.ids.location,
      })),
    );
    showInStorefrontStep(transform({ ids }, (data) => ({ sales_channel_id: data.ids.channel })));
    createRemoteLinkStep(
      transform({ ids }, ({ ids: made }) => {
        const enterprise = { [VILLAGE_MODULE]: { enterprise_id: made.enterprise } };
        return [
          { ...enterprise, [Modules.SALES_CHANNEL]: { sales_channel_id: made.channel } },
          { ...enterprise, [Modules.STOCK_LOCATION]: { stock_location_id: made.location } },
          { ...enterprise, [Modules.FULFILLMENT]: { shipping_profile_id: made.profile } },
        ];
      }),
    );
    return new WorkflowResponse(transform({ enterprises }, (data) => only(data.enterprises)));
  },
);
