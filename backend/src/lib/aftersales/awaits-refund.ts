/** Goods that came back, and when. */
interface CameBack {
  id: string;
  received_at: Date;
  /** What the buyer paid for them, in whole rupiah. */
  worth: number;
}

/** Money that a manager gave back by their own decision, or is about to. */
interface GivenBack {
  amount: number;
  created_at: Date;
}

/**
 * Of which goods that came back nobody has settled the money yet. How much goes back is the manager's
 * to say: whatever was given back after the goods came settles them, and so does enough before that.
 */
export function awaitingRefund(
  back: readonly CameBack[],
  given: readonly GivenBack[],
  refundable: number,
): ReadonlySet<string> {
  const sum = given.reduce((total, { amount }) => total + amount, 0);
  const worth = back.reduce((total, one) => total + one.worth, 0);
  if (refundable <= 0 || sum >= worth) return new Set();
  const open = back.filter(({ received_at }) =>
    given.every(({ created_at }) => created_at < received_at),
  );
  return new Set(open.map(({ id }) => id));
}
