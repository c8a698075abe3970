import { Module } from "@medusajs/framework/utils";
import OrderHistoryModuleService from "./service";

/** The key under which the module's service is resolved from the container. */
export const ORDER_HISTORY_MODULE = "orderHistory";

export default Module(ORDER_HISTORY_MODULE, { service: OrderHistoryModuleService });
