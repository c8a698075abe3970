import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findDistricts } from "../../../../lib/places/find-districts";
import { refuse } from "../../../../lib/refusal";
import { districtsQuestion } from "../../../store/districts/validators";
import { toStorePlace } from "../../../store/shapes/place";

/** The kecamatan that a few words may mean. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  const asked = districtsQuestion.safeParse(request.query);
  if (!asked.success) {
    throw refuse({
      status: 400,
      code: "invalid_request",
      message: "Ask for a kecamatan by a few letters in `q`.",
      fields: { q: "invalid" },
    });
  }
  response.json({ districts: findDistricts(asked.data.q).map(toStorePlace) });
}
