import { MedusaService } from "@medusajs/framework/utils";
import { CatalogueChange } from "./models/catalogue-change";

/** Remembers what changed in the catalogue, and what Meilisearch has missed of it. */
export default class DiscoveryModuleService extends MedusaService({ CatalogueChange }) {}
