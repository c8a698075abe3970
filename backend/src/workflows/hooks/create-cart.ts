import { createCartWorkflow } from "@medusajs/medusa/core-flows";
import { checkVariants } from "../../lib/checkout/check-variants";

createCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  const items: { variant_id?: string | null }[] = cart.items ?? [];
  const variantIds = items.flatMap(({ variant_id: id }) => id ?? []);
  await checkVariants(container, variantIds, cart.sales_channel_id ?? null);
});
