import type { MedusaError } from "@/lib/medusa/errors";
import { FIELDS, type Field } from "./field-names";
import type { FieldProblems } from "./form-values";

/** What can be wrong with an order as a whole, as the message files name it. */
type OrderProblem =
  | "out_of_stock"
  | "cart_empty"
  | "terms_changed"
  | "too_large"
  | "price_changed"
  | "gone"
  | "refused"
  | "unavailable";

/** Why the backend did not take an order, in terms of the form. */
export type Refusal =
  | { kind: "fields"; problems: FieldProblems }
  | { kind: "order"; problem: OrderProblem };

/** Turns the backend's refusal of an order into what the form can say about it. */
export function toRefusal(error: MedusaError): Refusal {
  switch (error.code) {
    case "cash_needs_pickup":
      return { kind: "fields", problems: { payment: "cash_needs_pickup" } };
    case "cash_needs_local":
      return { kind: "fields", problems: { payment: "cash_needs_local" } };
    case "outside_local_area":
      return { kind: "fields", problems: { place: "outside_local_area" } };
    case "below_minimum":
      return { kind: "fields", problems: { delivery: "below_minimum" } };
    case "pickup_only_goods":
      return { kind: "fields", problems: { delivery: "pickup_only_goods" } };
    case "no_place":
      return { kind: "fields", problems: { place: "place" } };
    case "no_rate":
      return "delivery.address.country_code" in error.fields
        ? { kind: "fields", problems: { country: "no_rate_country" } }
        : { kind: "fields", problems: { place: "no_rate" } };
    case "foreign_needs_card":
      return { kind: "fields", problems: { payment: "foreign_needs_card" } };
    case "fee_changed":
      return { kind: "fields", problems: { delivery: "fee_changed" } };
    case "out_of_stock":
    case "insufficient_inventory":
      return { kind: "order", problem: "out_of_stock" };
    case "cart_empty":
      return { kind: "order", problem: "cart_empty" };
    case "terms_changed":
      return { kind: "order", problem: "terms_changed" };
    case "price_changed":
      return { kind: "order", problem: "price_changed" };
    case "order_too_large":
      return { kind: "order", problem: "too_large" };
  }
  // A page that named none, as it could not be shown any.
  if ("terms" in error.fields) return { kind: "order", problem: "terms_changed" };
  if (error.status === 404) return { kind: "order", problem: "gone" };
  if (error.status === 0 || error.status >= 500) return { kind: "order", problem: "unavailable" };
  const problems = toFieldProblems(error.fields);
  return Object.keys(problems).length > 0
    ? { kind: "fields", problems }
    : { kind: "order", problem: "refused" };
}

// `delivery.address.line` of the backend is `line` of the form.
function toFieldProblems(fields: Readonly<Record<string, string>>): FieldProblems {
  const problems: FieldProblems = {};
  for (const path of Object.keys(fields)) {
    const name = toField(path);
    if (name !== undefined) problems[name] = name;
  }
  return problems;
}

function toField(path: string): Field | undefined {
  if (path === "payment_method") return "payment";
  if (path === "delivery.method") return "delivery";
  if (path === "delivery.address.district_code") return "place";
  if (path === "delivery.address.country_code") return "country";
  const last = path.split(".").at(-1);
  return FIELDS.find((field) => field === last);
}
