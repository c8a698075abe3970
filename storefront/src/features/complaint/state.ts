import type { ComplaintText } from "@/lib/medusa/orders";

/** What can be wrong, as the message files name it. */
export const COMPLAINT_PROBLEMS = ["kind", "text", "closed", "too_many_tries", "failed"] as const;
export type ComplaintProblem = (typeof COMPLAINT_PROBLEMS)[number];

/** What became of the form the last time. */
export interface ComplaintState {
  attempt: number;
  values: ComplaintText;
  problems: readonly ComplaintProblem[];
}

export const FIRST_STATE: ComplaintState = {
  attempt: 0,
  values: { kind: "", text: "" },
  problems: [],
};

/** The kinds of complaints, in the order in which they are offered. */
export const KINDS = ["damaged", "missing", "other"] as const;

/** How long a complaint may be, in letters. */
export const MAX_TEXT = 1000;
