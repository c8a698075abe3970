import { Module } from "@medusajs/framework/utils";
import LocalDeliveryModuleService from "./service";

/** The key under which the module's service is resolved from the container. */
export const LOCAL_DELIVERY_MODULE = "local_delivery";

export default Module(LOCAL_DELIVERY_MODULE, { service: LocalDeliveryModuleService });
