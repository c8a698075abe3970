import { readQris, tellQrisProblem } from "@lapak-desa/seed";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { QrisReading } from "./validators";

/** Whom a QRIS code would pay, or what is wrong with it; stores nothing. */
export async function POST(
  request: AuthenticatedMedusaRequest<QrisReading>,
  response: MedusaResponse,
): Promise<void> {
  const { text, language } = request.validatedBody;
  const read = readQris(text);
  if (!read.ok) {
    response.json({ merchant: null, wrong: tellQrisProblem(read.problem, language) });
    return;
  }
  const { merchantName: name, merchantCity: city, nmid } = read.qris;
  response.json({ merchant: { name, city, nmid }, wrong: null });
}
