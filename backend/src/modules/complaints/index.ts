import { Module } from "@medusajs/framework/utils";
import ComplaintsModuleService from "./service";

/** The key under which the module's service is resolved from the container. */
export const COMPLAINTS_MODULE = "complaints";

export default Module(COMPLAINTS_MODULE, { service: ComplaintsModuleService });
