import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { suggestFromCatalogue } from "../../../discovery/ask/suggest";

const asked = z.strictObject({
  q: z.string().trim().min(1).max(200),
  locale: z.enum(["id", "en"]).default("id"),
});

/**
 * What a half-typed word may mean. It stands outside `/store`, where for each letter typed the
 * database would be asked several times whether the publishable key is valid: there is nothing here
 * that is not on the shop's pages for everyone.
 */
export async function GET(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const { data, error } = asked.safeParse(request.query);
  if (error) throw new MedusaError(MedusaError.Types.INVALID_DATA, z.prettifyError(error));
  response.json(await suggestFromCatalogue(request.scope, data.q, data.locale));
}
