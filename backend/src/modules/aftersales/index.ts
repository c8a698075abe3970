import { Module } from "@medusajs/framework/utils";
import AftersalesModuleService from "./service";

/** The key under which the module's service is resolved from the container. */
export const AFTERSALES_MODULE = "aftersales";

export default Module(AFTERSALES_MODULE, { service: AftersalesModuleService });
