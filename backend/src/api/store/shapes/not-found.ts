import { MedusaError } from "@medusajs/framework/utils";

/** The answer for something that does not exist, or that buyers are not to know of. */
export function notFound(what: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `There is no such ${what}.`);
}
