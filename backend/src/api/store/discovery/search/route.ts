import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { searchCatalogue } from "../../../../discovery/ask/search-catalogue";
import { languageOf } from "../language";
import type { SearchParameters } from "../validators";

/** Everything that can be found, by words, facets, price and order. */
export async function GET(
  request: MedusaStoreRequest<unknown, SearchParameters>,
  response: MedusaResponse,
): Promise<void> {
  const asked = request.validatedQuery;
  const answer = await searchCatalogue(request.scope, {
    text: asked.q,
    types: asked.type,
    categories: asked.category,
    villages: asked.village,
    producers: asked.producer,
    pickupOnly: asked.pickup_only,
    inStock: asked.in_stock,
    min: asked.min,
    max: asked.max,
    sort: asked.sort,
    page: asked.page,
    pageSize: asked.page_size,
    language: languageOf(request),
    facets: asked.facets,
  });
  response.json(answer);
}
