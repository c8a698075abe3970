import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { refuse } from "./refusal";

interface BodyCheck {
  /** The paths of fields that are wrong. */
  find: (body: unknown) => string[];
  /** What is wrong with them. */
  problem: string;
  message: string;
}

/** Refuses a body for what is found in it, and tells the fields by their paths, as `checkedBody` does. */
export function bodyGuard({ find, problem, message }: BodyCheck) {
  return ({ body }: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void => {
    const wrong = find(body);
    if (wrong.length === 0) {
      next();
      return;
    }
    const fields = Object.fromEntries(wrong.map((path) => [path, problem]));
    next(refuse({ status: 400, code: "invalid_request", message, fields }));
  };
}
