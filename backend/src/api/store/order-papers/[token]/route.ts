import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { getEnvironment } from "../../../../config/environment";
import { readPaperToken } from "../../../../lib/papers/paper-token";
import { readPaper } from "../../../../lib/papers/read-paper";
import { notFound } from "../../shapes/not-found";

/** A paper of an order for whoever has a manager's link to it. Any other token is answered alike. */
export async function GET(
  { scope, params }: MedusaStoreRequest,
  response: MedusaResponse,
): Promise<void> {
  response.set("cache-control", "no-store");
  const link = readPaperToken(String(params.token), getEnvironment().TRACKING_SECRET);
  const paper = link && (await readPaper(scope, link.kind, link.order_id));
  if (paper === null) throw notFound("paper");
  response.json({ paper });
}
