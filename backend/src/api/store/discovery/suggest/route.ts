import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { suggestFromCatalogue } from "../../../../discovery/ask/search-catalogue";
import { languageOf } from "../language";
import type { SuggestParameters } from "../validators";

/** What a half-typed word may mean. */
export async function GET(
  request: MedusaStoreRequest<unknown, SuggestParameters>,
  response: MedusaResponse,
): Promise<void> {
  const { q } = request.validatedQuery;
  response.json(await suggestFromCatalogue(request.scope, q, languageOf(request)));
}
