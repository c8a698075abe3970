import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { readAgreement } from "../../../../../lib/terms/agreement";
import { toAgreedTerms } from "../../../shapes/terms";
import { orderOfToken } from "../../order-of-token";

/** The terms that an order was placed under; null for one from before they were kept. */
export async function GET(request: MedusaStoreRequest, response: MedusaResponse): Promise<void> {
  response.set("cache-control", "no-store");
  const agreement = await readAgreement(request.scope, orderOfToken(request));
  response.json({ terms: agreement && toAgreedTerms(agreement) });
}
