import { zones } from "@lapak-desa/seed";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/** All provinces and regencies, which the rates of couriers are kept by. */
export async function GET(_: AuthenticatedMedusaRequest, response: MedusaResponse): Promise<void> {
  response.json({ zones: zones() });
}
