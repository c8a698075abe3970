import { Refused } from "../lib/post";

/** What a manager can do something about, and is told in so many words. */
const TOLD = ["amount_changed", "order_being_changed"];
const CONFLICT = 409;

/** The key of the words for why something was not done with an order; another's where nothing is known. */
export function whyNot(error: Error, otherwise: string): string {
  if (!(error instanceof Refused)) return otherwise;
  if (TOLD.includes(error.code)) return `lapak.whyNot.${error.code}`;
  // What is refused now was offered when the page was drawn: somebody was faster.
  return error.status === CONFLICT ? "lapak.whyNot.changed" : otherwise;
}
