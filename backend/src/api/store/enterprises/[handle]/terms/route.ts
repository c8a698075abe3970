import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { toLanguage } from "../../../../../lib/locales";
import { composeTerms } from "../../../../../lib/terms/compose";
import { readSellerFacts } from "../../../../../lib/terms/seller-facts";
import { notFound } from "../../../shapes/not-found";
import { toStoreTerms } from "../../../shapes/terms";

/** The terms that an enterprise sells under at this moment. */
export async function GET(request: MedusaStoreRequest, response: MedusaResponse): Promise<void> {
  const language = toLanguage(request.locale);
  const filters = { handle: String(request.params.handle), is_active: true } as const;
  const seller = await readSellerFacts(request.scope, filters, language);
  if (seller === null) throw notFound("enterprise");
  const terms = composeTerms(seller.facts, language);
  response.set("cache-control", "no-store").json({ terms: toStoreTerms(seller, terms) });
}
