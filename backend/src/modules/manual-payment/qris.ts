import { ManualPaymentProvider } from "./manual-payment-provider";

/** A QRIS code of the enterprise's own, whose payments its manager sees in the merchant's app. */
export class QrisProvider extends ManualPaymentProvider {
  static override identifier = "qris";
}
