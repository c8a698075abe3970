import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "zod";
import type { Language } from "../../../lib/locales";
import { refuse } from "../../../lib/refusal";
import type { AgreedSeller } from "../../../lib/terms/agreement";
import { composeTerms } from "../../../lib/terms/compose";
import type { SellerFacts } from "../../../lib/terms/sections";
import { readSellerFacts } from "../../../lib/terms/seller-facts";

interface Asked {
  cart_id: string;
  locale: Language;
  /** Hash of the terms that the buyer was shown; undefined where nobody knows, as on Medusa's own way. */
  shown?: string | undefined;
}

const cartSchema = z.object({
  sales_channel: z.object({ enterprise: z.object({ id: z.string() }).nullish() }).nullish(),
});

/**
 * Reads the terms that an order would be placed under. Refuses where they are not those that the
 * buyer was shown; answers null for a cart of no enterprise, which is refused for that.
 */
export const readTermsStep = createStep(
  "read-terms",
  async ({ cart_id, locale, shown }: Asked, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "cart",
      fields: ["id", "sales_channel.enterprise.id"],
      filters: { id: cart_id },
    });
    const [cart] = z.array(cartSchema).parse(data);
    const id = cart?.sales_channel?.enterprise?.id;
    const seller = id === undefined ? null : await readSellerFacts(container, { id }, locale);
    if (seller === null) return new StepResponse(null);
    const terms = composeTerms(seller.facts, locale);
    if (shown !== undefined && shown !== terms.hash) {
      throw refuse({
        status: 409,
        code: "terms_changed",
        message: "The seller's terms are no longer those that were shown.",
        fields: { terms: "changed" },
      });
    }
    const { enterprise_id, version, facts } = seller;
    return new StepResponse({
      ...terms,
      enterprise_id,
      version,
      was_shown: shown !== undefined,
      ppn_percent: facts.ppn_percent,
      seller: toSeller(facts),
    });
  },
);

function toSeller({ name, registration, address, whatsapp, email, village }: SellerFacts) {
  const { district, regency, province, postal_code } = village;
  const place = { village: village.name, district, regency, province, postal_code };
  return { name, registration, address, whatsapp, email, ...place } satisfies AgreedSeller;
}
