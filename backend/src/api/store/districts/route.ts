import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findDistricts } from "../../../lib/places/find-districts";
import { refuse } from "../../../lib/refusal";
import { Throttle } from "../../../lib/throttle";
import { toStorePlace } from "../shapes/place";
import { districtsQuestion } from "./validators";

const ONE_MINUTE = 60;
/** A look takes 4 to 10 ms. The storefront asks for all its buyers from one address. */
const ofOneAddress = new Throttle({ points: 600, duration: ONE_MINUTE });

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
  await ofOneAddress.begin(request.ip ?? "");
  const places = findDistricts(asked.data.q);
  // The list of areas changes with a release of the shop only.
  response
    .set("cache-control", "public, max-age=3600")
    .json({ districts: places.map(toStorePlace) });
}
