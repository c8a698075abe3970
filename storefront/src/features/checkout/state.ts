import type { Field } from "./field-names";

/** What the checkout form shows again after it was refused. */
export interface CheckoutState {
  /** Counts refusals, so that each of them is announced. */
  attempt: number;
  values: Partial<Record<Field, string>>;
  /** What is wrong with a field, in the buyer's language. */
  errors: Partial<Record<Field, string>>;
  /** What is wrong with the order as a whole, in the buyer's language. */
  problems: string[];
}

/** The form as it is first shown. */
export const FIRST_STATE: CheckoutState = { attempt: 0, values: {}, errors: {}, problems: [] };
