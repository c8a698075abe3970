import { errorMessage } from "../error-message";
import { type Refusal, refuse } from "../refusal";

/** The name by which the database says that a reservation would promise more than there is. */
export const OVERSOLD = "reservation_within_stock";

/**
 * The refusal that a buyer can act on for what the database refused, or null for any other error.
 * What is left it does not tell: the next look at the cart does.
 */
export function readOversold(error: unknown): Refusal | null {
  if (!errorMessage(error).includes(OVERSOLD)) return null;
  return refuse({
    status: 409,
    code: "out_of_stock",
    message: "There is less of these goods than the cart asks for.",
  });
}
