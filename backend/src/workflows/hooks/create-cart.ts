import { createCartWorkflow } from "@medusajs/medusa/core-flows";
import { checkVariants } from "../../lib/checkout/check-variants";

// Not `validate`: that comes after Medusa has looked for the goods in the cart's own stock, and a
// stranger's goods end there with an error that says nothing to a buyer.
createCartWorkflow.hooks.setPricingContext(async ({ variantIds, salesChannel }, { container }) => {
  await checkVariants(container, variantIds, salesChannel?.id ?? null);
});
