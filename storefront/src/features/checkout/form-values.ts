import { z } from "zod";
import type { PlaceCodes } from "@/lib/medusa/carts";
import type { Way } from "./delivery-ways";
import { FIELDS, type Field, MAX_LENGTH } from "./field-names";

/** What was typed, field by field, as it was typed. */
export type Values = Partial<Record<Field, string>>;

/** What the form sends along unseen. */
export interface Offered {
  place: PlaceCodes | null;
  /** Another country that the goods go to. */
  country: string | null;
  quotes: Partial<Record<Way, { service: string; fee: number }>>;
}

/** What can be wrong with a field, as the message files name it. */
export type FieldProblem =
  | Field
  | "too_long"
  | "cash_needs_pickup"
  | "cash_needs_local"
  | "outside_local_area"
  | "below_minimum"
  | "pickup_only_goods"
  | "no_rate"
  | "no_rate_country"
  | "country_changed"
  | "foreign_needs_card"
  | "fee_changed";

/** What is wrong, field by field. */
export type FieldProblems = Partial<Record<Field, FieldProblem>>;

/** A text that has to be there. */
export const text = z.string().trim().min(1).max(MAX_LENGTH, "too_long");

/** What a schema found wrong, by the fields of the form. */
export function problemsOf(error: z.ZodError | undefined): FieldProblems {
  const problems: FieldProblems = {};
  for (const { path, message } of error?.issues ?? []) {
    const name = FIELDS.find((field) => field === path[0]);
    if (name !== undefined) problems[name] = message === "too_long" ? "too_long" : name;
  }
  return problems;
}
