import { Module } from "@medusajs/framework/utils";
import VillageModuleService from "./service";

/** The key under which the module's service is resolved from the container. */
export const VILLAGE_MODULE = "village";

export default Module(VILLAGE_MODULE, { service: VillageModuleService });
