import { villagesUnder } from "@lapak-desa/seed";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { refuse } from "../../../../lib/refusal";

const question = z.strictObject({ district: z.string().regex(/^\d{2}\.\d{2}\.\d{2}$/) });

/** The villages of a kecamatan. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  const asked = question.safeParse(request.query);
  if (!asked.success) {
    throw refuse({
      status: 400,
      code: "invalid_request",
      message: "Name a kecamatan by its Kemendagri code in `district`.",
      fields: { district: "invalid" },
    });
  }
  response.json({ villages: villagesUnder(`${asked.data.district}.`) });
}
