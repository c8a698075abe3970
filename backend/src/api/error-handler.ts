import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { errorHandler as medusaErrorHandler } from "@medusajs/framework/http";
import { readOversold } from "../lib/checkout/oversold";
import { errorMessage } from "../lib/error-message";
import { readMedusasRefusal } from "../lib/medusas-refusal";
import { readRefusal } from "../lib/refusal";
import { readUnreadable } from "../lib/unreadable";

const medusaHandler = medusaErrorHandler();

const LOCK_TIMEOUT = /^(?:Failed to acquire lock|Timed-out acquiring lock)/;

/** Tells refusals with their code and fields, and a crowd as one; leaves every other error to Medusa. */
export function errorHandler(
  error: unknown,
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (isStillWaiting(error)) {
    const body = {
      code: "busy",
      type: "unexpected_state",
      message: "Many are ordering; ask again.",
    };
    response.status(503).set("retry-after", "2").json(body);
    return;
  }
  const told = readUnreadable(error) ?? readMedusasRefusal(error) ?? readOversold(error) ?? error;
  const refusal = readRefusal(told);
  if (refusal === null) {
    medusaHandler(error, request, response, next);
    return;
  }
  const { status, retry_after, ...body } = refusal;
  if (retry_after !== null) response.set("retry-after", String(retry_after));
  response.status(status).json(body);
}

/** Whether a lock was waited for in vain. Medusa would say that it is the state of what was asked for. */
function isStillWaiting(error: unknown): boolean {
  return LOCK_TIMEOUT.test(errorMessage(error));
}
