import {
  ApiLoader,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http";
import { type Refusal, refuse } from "../lib/refusal";

/**
 * Stands around every middleware, Medusa's own as well, which all run before those of a project. One
 * of them splits the `locale` of a question as a text, whatever it is, and rejects where it was given
 * twice; Express 4 waits for such a request for ever. Medusa's tracing is the one hook around them.
 */
export function standAroundMiddlewares(): void {
  ApiLoader.traceMiddleware =
    (handler) =>
    async (request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction) => {
      const objection = objectionTo(request);
      if (objection !== null) return next(objection);
      try {
        await handler(request, response, next);
      } catch (error) {
        next(error);
      }
    };
}

/** What no route can make sense of. PostgreSQL takes no text with a zero byte in it. */
function objectionTo({ url, query }: MedusaRequest): Refusal | null {
  if (url.includes("%00")) return objection("An address holds no zero byte.");
  const { locale = "" } = query;
  if (typeof locale === "string") return null;
  return objection("An answer has one language.", { locale: "invalid" });
}

function objection(message: string, fields: Record<string, string> = {}): Refusal {
  return refuse({ status: 400, code: "invalid_request", message, fields });
}
