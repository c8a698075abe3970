import { MedusaError } from "@medusajs/framework/utils";

/**
 * Whether an index was asked for that has been declared but not been filled yet. Whoever fills it
 * will find what was to be written, so nothing is lost.
 */
export function isNotFilledYet(error: unknown): boolean {
  return error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND;
}
