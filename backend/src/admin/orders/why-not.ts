import { Refused } from "../lib/post";

/** What a manager can do something about, and is told in so many words. */
const TOLD = ["amount_changed", "order_being_changed"];

/** The key of the words for why something was not done with an order; another's where nothing is known. */
export function whyNot(error: Error, otherwise: string): string {
  const isTold = error instanceof Refused && TOLD.includes(error.code);
  return isTold ? `lapak.whyNot.${error.code}` : otherwise;
}
