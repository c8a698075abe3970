import { ManualPaymentProvider } from "./manual-payment-provider";

/** Cash that the enterprise's own carrier is given at the buyer's door. */
export class CashOnDeliveryProvider extends ManualPaymentProvider {
  static override identifier = "cash-on-delivery";
}
