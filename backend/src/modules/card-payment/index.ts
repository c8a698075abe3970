import { Module } from "@medusajs/framework/utils";
import CardPaymentModuleService from "./service";

/** The key under which the module's service is resolved from the container. */
export const CARD_PAYMENT_MODULE = "cardPayment";

export default Module(CARD_PAYMENT_MODULE, { service: CardPaymentModuleService });
