import { parseRates, tellProblem } from "@lapak-desa/seed";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RateReading } from "./validators";

/** What a file of rates says, and all that is wrong with it, row by row; stores nothing. */
export async function POST(
  request: AuthenticatedMedusaRequest<RateReading>,
  response: MedusaResponse,
): Promise<void> {
  const { csv, language } = request.validatedBody;
  const { rates, errors } = parseRates(Buffer.from(csv), "rates.csv");
  response.json({
    rates: rates.map((rate) => ({
      service: rate.service,
      zone_code: rate.zoneCode,
      first_kg: rate.firstKg,
      next_kg: rate.nextKg,
      days_min: rate.daysMin,
      days_max: rate.daysMax,
    })),
    problems: errors.map((error) => ({
      line: error.line,
      column: error.column,
      value: error.value.slice(0, 60),
      ...tellProblem(error, language),
    })),
  });
}
