import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { only } from "../../../lib/only";

interface Defaults {
  sales_channel_id: string;
  stock_location_id: string;
}

/**
 * Makes the first enterprise the one that Medusa Admin proposes for new goods; as it comes, Medusa
 * proposes a channel that nobody sells in.
 */
export const adoptAsDefaultStep = createStep(
  "adopt-as-default",
  async ({ sales_channel_id, stock_location_id }: Defaults, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data: enterprises } = await query.graph({ entity: "enterprise", fields: ["id"] });
    if (enterprises.length > 1) return new StepResponse(undefined);
    const stores = container.resolve(Modules.STORE);
    const store = only(await stores.listStores({}));
    await stores.updateStores(store.id, {
      default_sales_channel_id: sales_channel_id,
      default_location_id: stock_location_id,
    });
    return new StepResponse(undefined, {
      id: store.id,
      default_sales_channel_id: store.default_sales_channel_id,
      default_location_id: store.default_location_id,
    });
  },
  async (before, { container }) => {
    if (before === undefined) return;
    const { id, ...defaults } = before;
    await container.resolve(Modules.STORE).updateStores(id, defaults);
  },
);
