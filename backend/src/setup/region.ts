import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createRegionsWorkflow, updateRegionsWorkflow } from "@medusajs/medusa/core-flows";
import { cardSettings } from "../config/card-payments";
import { getEnvironment } from "../config/environment";
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
  const providers = enabledProviders();
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

/** Medusa has more, one of which takes every payment as made: none of those is enabled. */
function enabledProviders(): string[] {
  const { card, ...others } = PAYMENT_PROVIDERS;
  const isCardEnabled = cardSettings(getEnvironment()) !== null;
  return [...Object.values(others), ...(isCardEnabled ? [card] : [])];
}
