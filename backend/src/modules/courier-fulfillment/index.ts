import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { CourierFulfillmentProvider } from "./courier-fulfillment-provider";
import { LocalFulfillmentProvider } from "./local-fulfillment-provider";

/** Carriers whose price depends on where the goods go: couriers, and the enterprise's own. */
export default ModuleProvider(Modules.FULFILLMENT, {
  services: [CourierFulfillmentProvider, LocalFulfillmentProvider],
});
