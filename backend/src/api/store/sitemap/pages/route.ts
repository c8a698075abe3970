import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { listPages } from "../../../../discovery/list-pages";
import type { PagesParameters } from "../validators";

/** Handles of everything of a kind that has a page, a part at a time, for a sitemap. */
export async function GET(
  request: MedusaStoreRequest<unknown, PagesParameters>,
  response: MedusaResponse,
): Promise<void> {
  response.json(await listPages(request.scope, request.validatedQuery));
}
