import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { linkSalesChannelsToApiKeyWorkflow } from "@medusajs/medusa/core-flows";

/** Lets every publishable key, which is what storefronts come with, sell in a sales channel. */
export const showInStorefrontStep = createStep(
  "show-in-storefront",
  async ({ sales_channel_id }: { sales_channel_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data: keys } = await query.graph({
      entity: "api_key",
      fields: ["id"],
      filters: { type: "publishable" },
    });
    for (const { id } of keys) {
      await linkSalesChannelsToApiKeyWorkflow(container).run({
        input: { id, add: [sales_channel_id] },
      });
    }
    return new StepResponse(undefined, { sales_channel_id });
  },
  async (undo, { container }) => {
    if (undo === undefined) return;
    const link = container.resolve(ContainerRegistrationKeys.LINK);
    await link.delete({ [Modules.SALES_CHANNEL]: { sales_channel_id: undo.sales_channel_id } });
  },
);
