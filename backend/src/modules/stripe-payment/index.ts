import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { CardPaymentProvider } from "./card-payment-provider";

/** Cards, by Stripe. */
export default ModuleProvider(Modules.PAYMENT, { services: [CardPaymentProvider] });
