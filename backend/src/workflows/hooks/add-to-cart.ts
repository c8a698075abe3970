import { addToCartWorkflow } from "@medusajs/medusa/core-flows";
import { checkVariants } from "../../lib/checkout/check-variants";

addToCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const variantIds = input.items.flatMap(({ variant_id: id }) => id ?? []);
  await checkVariants(container, variantIds, cart.sales_channel_id ?? null);
});
