/** Money that goes back to a buyer, as the manager's page tells of it. */
export interface ManagedRefund {
  id: string;
  /** Whole rupiah. */
  amount: number;
  reason: string | null;
  state: "recording" | "owed" | "sent";
  how: "transfer" | "cash" | "gateway" | null;
  sent_at: string | null;
  /** How it was paid back, in a manager's words. */
  sent_note: string | null;
}

/** Goods that a buyer wants to give back, as the manager's page tells of them. */
export interface ManagedReturn {
  id: string;
  state: "asked" | "agreed" | "declined" | "received";
  reason: string;
  decline_reason: string | null;
  is_fit_for_sale: boolean | null;
  /** The goods are here, and nobody has given money back for them yet. */
  awaits_refund: boolean;
  /** What the buyer paid for them, in whole rupiah. */
  worth: number;
  items: { title: string; variant_title: string | null; quantity: number }[];
}

/** What of an order can be canceled, given back and paid back, and what has been. */
export interface Aftersales {
  can_cancel: boolean;
  /** It is packed for a pickup, and its goods can be put back. */
  can_mark_unfetched: boolean;
  /** Since when packed goods wait to be fetched; null where none do. */
  waiting_since: string | null;
  cancellation: { by: "buyer" | "manager"; reason: string | null; is_unfetched: boolean } | null;
  /** What can still be given back of what was paid, in whole rupiah. */
  refundable: number;
  refunds: ManagedRefund[];
  /** Where the buyer wants their money; null while they have not said. */
  account: { bank_name: string; account_number: string; account_holder: string } | null;
  /** The newest first. */
  returns: ManagedReturn[];
}
