import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { CourierFulfillmentProvider } from "./courier-fulfillment-provider";

/** A courier whose price depends on where a parcel goes and what it weighs. */
export default ModuleProvider(Modules.FULFILLMENT, { services: [CourierFulfillmentProvider] });
