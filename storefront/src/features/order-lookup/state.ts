import type { OrderLookup } from "@/lib/medusa/orders";

/** What can be wrong, as the message files name it. */
export type LookupProblem = keyof OrderLookup | "not_found" | "too_many_tries" | "unavailable";

/** What became of the form the last time. */
export interface LookupState {
  attempt: number;
  values: OrderLookup;
  problems: readonly LookupProblem[];
}

export const FIRST_STATE: LookupState = {
  attempt: 0,
  values: { number: "", contact: "" },
  problems: [],
};
