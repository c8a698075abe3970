import type { Place } from "@/lib/medusa/cart-shapes";
import type { AreaLists } from "./area-lists";
import type { Field } from "./field-names";

/** What the checkout form shows again after it was refused, or asked for a place. */
export interface CheckoutState {
  /** Counts refusals, so that each of them is announced; 0 after a question for a place. */
  attempt: number;
  values: Partial<Record<Field, string>>;
  /** What is wrong with a field, in the buyer's language. */
  errors: Partial<Record<Field, string>>;
  /** What is wrong with the order as a whole, in the buyer's language. */
  problems: string[];
  /** The places that the buyer may have meant. */
  places: Place[];
  /** The lists that the buyer chooses a place from instead; none while nobody does. */
  lists?: AreaLists | undefined;
}

/** The form as it is first shown. */
export const FIRST_STATE: CheckoutState = {
  attempt: 0,
  values: {},
  errors: {},
  problems: [],
  places: [],
};
