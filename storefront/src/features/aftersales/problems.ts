/** Why something was not done, as the message files name it. */
const PROBLEMS = [
  "already_packed",
  "already_sent",
  "payment_being_checked",
  "order_expired",
  "not_returnable",
  "return_open",
  "too_late_to_return",
  "failed",
] as const;

export type Problem = (typeof PROBLEMS)[number];

/** The problem that an address names, so that it is told without scripts too. */
export function problemOf(named: string | string[] | undefined): Problem | null {
  return PROBLEMS.find((problem) => problem === named) ?? null;
}

/** What is told of a refusal's code; everything unknown is one failure. */
export function problemOfCode(code: string): Problem {
  return problemOf(code) ?? "failed";
}
