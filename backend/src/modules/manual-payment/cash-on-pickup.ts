import { ManualPaymentProvider } from "./manual-payment-provider";

/** Cash that changes hands together with the goods. */
export class CashOnPickupProvider extends ManualPaymentProvider {
  static override identifier = "cash-on-pickup";
}
