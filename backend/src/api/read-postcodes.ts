import { formatErrors, sharedPostcodesFile } from "@lapak-desa/seed";
import { logger } from "@medusajs/framework/logger";
import { getEnvironment } from "../config/environment";
import { loadPostcodes } from "../lib/places/postcodes";

/** Reads the postcodes that addresses are found by, before anybody asks, and tells of lines that are wrong. */
export function readPostcodesAtStart(): void {
  const problems = loadPostcodes(getEnvironment().POSTCODES_FILE ?? sharedPostcodesFile);
  if (problems.length > 0) {
    logger.warn(`Some postcodes could not be read:\n${formatErrors(problems, "en")}`);
  }
}
