import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sourceOf } from "../../../lib/limits/source";
import { MINUTE, Throttle } from "../../../lib/limits/throttle";
import { findDistricts } from "../../../lib/places/find-districts";
import { refuse } from "../../../lib/refusal";
import { toStorePlace } from "../shapes/place";
import { districtsQuestion } from "./validators";

/** A look takes 4 to 10 ms. */
const ofOneSource = new Throttle({ points: 600, duration: MINUTE });

/** The kecamatan that a few words may mean. */
export async function GET(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const asked = districtsQuestion.safeParse(request.query);
  if (!asked.success) {
    throw refuse({
      status: 400,
      code: "invalid_request",
      message: "Ask for a place by a few letters in `q`.",
      fields: { q: "invalid" },
    });
  }
  await ofOneSource.begin(sourceOf(request));
  const places = findDistricts(asked.data.q);
  // The list of areas changes with a release of the shop only.
  response
    .set("cache-control", "public, max-age=3600")
    .json({ districts: places.map(toStorePlace) });
}
