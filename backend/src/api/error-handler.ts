import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { errorHandler as medusaErrorHandler } from "@medusajs/framework/http";
import { readRefusal } from "../lib/refusal";

const medusaHandler = medusaErrorHandler();

/** Tells refusals with their code and fields; leaves every other error to Medusa. */
export function errorHandler(
  error: unknown,
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const refusal = readRefusal(error);
  if (refusal === null) {
    medusaHandler(error, request, response, next);
    return;
  }
  const { status, ...body } = refusal;
  response.status(status).json(body);
}
