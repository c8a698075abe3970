import { areasUnder } from "@lapak-desa/seed";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sourceOf } from "../../../lib/limits/source";
import { MINUTE, Throttle } from "../../../lib/limits/throttle";
import { refuse } from "../../../lib/refusal";
import { areasQuestion } from "./validators";

/** A look takes about a millisecond. The storefront asks for all its buyers from one address. */
const ofOneAddress = new Throttle({ points: 600, duration: MINUTE });

/** The provinces, the regencies of a province or the kecamatan of a regency, to choose from. */
export async function GET(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const asked = areasQuestion.safeParse(request.query);
  if (!asked.success) {
    throw refuse({
      status: 400,
      code: "invalid_request",
      message: "Ask for what lies under a province or a regency by its code in `under`.",
      fields: { under: "invalid" },
    });
  }
  await ofOneAddress.begin(sourceOf(request));
  const areas = areasUnder(asked.data.under ?? null);
  if (areas.length === 0) {
    throw refuse({
      status: 404,
      code: "not_found",
      message: "There is no province or regency of that code.",
      fields: { under: "unknown" },
    });
  }
  // The list of areas changes with a release of the shop only.
  response.set("cache-control", "public, max-age=3600").json({ areas });
}
