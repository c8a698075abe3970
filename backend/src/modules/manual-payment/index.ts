import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { BankTransferProvider } from "./bank-transfer";
import { CashOnDeliveryProvider } from "./cash-on-delivery";
import { CashOnPickupProvider } from "./cash-on-pickup";
import { QrisProvider } from "./qris";

/** The ways of paying that a person confirms, not a gateway. */
export default ModuleProvider(Modules.PAYMENT, {
  services: [BankTransferProvider, QrisProvider, CashOnPickupProvider, CashOnDeliveryProvider],
});
