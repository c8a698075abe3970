import { Module } from "@medusajs/framework/utils";
import DiscoveryModuleService from "./service";

/** The key under which the module's service is resolved from the container. */
export const DISCOVERY_MODULE = "discovery";

export default Module(DISCOVERY_MODULE, { service: DiscoveryModuleService });
