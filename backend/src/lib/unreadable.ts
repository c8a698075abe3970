import { type Refusal, refuse } from "./refusal";

const TOO_LARGE = 413;

/**
 * What Express and its reader of bodies cannot take: an address that cannot be decoded, a body that is too
 * large, is no JSON or comes in letters or packing that nobody knows. They mark it with a status; Medusa would
 * call the first a fault of the shop's and the others an unknown error. Null for every other error:
 * a `URIError` without a status is a fault of our own, and stays that.
 */
export function readUnreadable(error: unknown): Refusal | null {
  if (!(error instanceof Error)) return null;
  const status: unknown = Reflect.get(error, "status");
  if (typeof status !== "number" || status < 400 || status > 499) return null;
  if (error instanceof URIError) {
    return refuse({ status, code: "invalid_request", message: "The address cannot be decoded." });
  }
  if (!isOfBody(error)) return null;
  return status === TOO_LARGE
    ? refuse({ status, code: "too_large", message: "What was sent is too large." })
    : refuse({ status, code: "invalid_request", message: "What was sent cannot be read." });
}

/** `body-parser` names what went wrong: `entity.too.large`, `charset.unsupported` and so on. */
function isOfBody(error: Error): boolean {
  const type: unknown = Reflect.get(error, "type");
  return typeof type === "string" && /^[a-z]+(\.[a-z]+)+$/.test(type);
}
