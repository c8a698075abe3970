import { Module } from "@medusajs/framework/utils";
import DeliveryModuleService from "./service";

/** The key under which the module's service is resolved from the container. */
export const DELIVERY_MODULE = "delivery";

export default Module(DELIVERY_MODULE, { service: DeliveryModuleService });
