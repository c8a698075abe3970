import { MedusaService } from "@medusajs/framework/utils";
import { CatalogueChange } from "./models/catalogue-change";
import { UntoldTag } from "./models/untold-tag";

/**
 * Remembers what changed in the catalogue, and what Meilisearch and the storefront have missed of
 * it.
 */
export default class DiscoveryModuleService extends MedusaService({
  CatalogueChange,
  UntoldTag,
}) {}
