import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { errorHandler as medusaErrorHandler } from "@medusajs/framework/http";
import { readOversold } from "../lib/checkout/oversold";
import { errorMessage } from "../lib/error-message";
import { readMedusasRefusal } from "../lib/medusas-refusal";
import { type Refusal, readRefusal, refuse } from "../lib/refusal";

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
  const told = readUndecodable(error) ?? readMedusasRefusal(error) ?? readOversold(error) ?? error;
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

/**
 * Express marks with a status what it cannot decode of an address; Medusa knows no status and would
 * call it a fault of the shop's. Without one it is a fault of our own, and stays that.
 */
function readUndecodable(error: unknown): Refusal | null {
  if (!(error instanceof URIError) || Reflect.get(error, "status") !== 400) return null;
  const message = "The address cannot be decoded.";
  return refuse({ status: 400, code: "invalid_request", message });
}
