import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { composeTerms } from "../../../../../lib/terms/compose";
import { readSellerFacts } from "../../../../../lib/terms/seller-facts";
import { sellingTerms } from "../../../../../lib/terms/selling-terms";
import { publishTermsWorkflow } from "../../../../../workflows/terms/publish-terms";
import { notFound } from "../../../../store/shapes/not-found";
import type { OwnTermsBody } from "./validators";

/** What an enterprise says of its terms, and how they read as a whole. */
export async function GET(
  { scope, params }: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  response.json({ terms: await answer(scope, String(params.id)) });
}

/** Sets what an enterprise says of its terms; saying the same again makes no new version. */
export async function POST(
  { scope, params, auth_context, validatedBody }: AuthenticatedMedusaRequest<OwnTermsBody>,
  response: MedusaResponse,
): Promise<void> {
  const id = String(params.id);
  await answer(scope, id);
  await publishTermsWorkflow(scope).run({
    input: { enterprise_id: id, terms: validatedBody, by: auth_context.actor_id },
  });
  response.json({ terms: await answer(scope, id) });
}

async function answer(scope: MedusaContainer, id: string) {
  const [seller, own] = await Promise.all([
    readSellerFacts(scope, { id }, "id"),
    sellingTerms(scope).current(id),
  ]);
  if (seller === null) throw notFound("enterprise");
  return {
    version: seller.version,
    registration: own?.registration ?? null,
    ppn_percent: own?.ppn_percent ?? null,
    text_id: own?.text_id ?? null,
    text_en: own?.text_en ?? null,
    set_at: own?.created_at ?? null,
    sections: composeTerms(seller.facts, "id").sections,
  };
}
