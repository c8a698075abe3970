import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createRegionsWorkflow, updateRegionsWorkflow } from "@medusajs/medusa/core-flows";
import { only } from "../lib/only";
import { PAYMENT_PROVIDERS } from "../lib/payment-methods";

/** The one region: all of Indonesia, in rupiah, with the ways of paying that this shop has. */
export async function ensureRegion(container: MedusaContainer): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: regions } = await query.graph({
    entity: "region",
    fields: ["id"],
    filters: { currency_code: "idr" },
  });
  const providers = Object.values(PAYMENT_PROVIDERS);
  const [known] = regions;
  if (known !== undefined) {
    await updateRegionsWorkflow(container).run({
      input: { selector: { id: known.id }, update: { payment_providers: providers } },
    });
    return known.id;
  }
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Indonesia",
          currency_code: "idr",
          countries: ["id"],
          payment_providers: providers,
        },
      ],
    },
  });
  return only(result).id;
}
