import { ManualPaymentProvider } from "./manual-payment-provider";

/** A transfer to the enterprise's own account, which its manager finds on the statement. */
export class BankTransferProvider extends ManualPaymentProvider {
  static override identifier = "bank-transfer";
}
