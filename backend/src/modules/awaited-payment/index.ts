import { Module } from "@medusajs/framework/utils";
import AwaitedPaymentModuleService from "./service";

/** The key under which the module's service is resolved from the container. */
export const AWAITED_PAYMENT_MODULE = "awaitedPayment";

export default Module(AWAITED_PAYMENT_MODULE, { service: AwaitedPaymentModuleService });
