import { z } from "zod";
import type { OrderRequest, PlaceCodes } from "@/lib/medusa/carts";
import { quoteField, readQuote, WAYS, type Way } from "./delivery-ways";
import { FIELDS, type Field, MAX_LENGTH } from "./field-names";
import { normalisePhone } from "./phone";
import { readPlaceCode } from "./place-fields";

/** What can be wrong with a field, as the message files name it. */
export type FieldProblem =
  | Field
  | "too_long"
  | "cash_needs_pickup"
  | "cash_needs_local"
  | "local_village"
  | "outside_local_area"
  | "below_minimum"
  | "pickup_only_goods"
  | "no_rate"
  | "fee_changed";

const text = z.string().trim().min(1).max(MAX_LENGTH, "too_long");

const contactSchema = z.object({
  name: text,
  phone: z.string().transform((typed, context) => {
    const stored = normalisePhone(typed);
    if (stored !== null) return stored;
    context.addIssue("not a mobile number");
    return z.NEVER;
  }),
  email: z.string().trim().pipe(z.email()),
});

const addressSchema = z.object({
  line: text,
  village: text,
  postal_code: z
    .string()
    .trim()
    .regex(/^\d{5}$/),
});

const choiceSchema = z.object({
  delivery: z.enum(WAYS),
  payment: z.enum(["bank_transfer", "qris", "cash_on_pickup", "cash_on_delivery", "card"]),
});

export type FieldProblems = Partial<Record<Field, FieldProblem>>;
type Checked = { ok: true; order: OrderRequest } | { ok: false; problems: FieldProblems };

/** What was typed, field by field, as it was typed. */
export function readValues(form: FormData): Partial<Record<Field, string>> {
  return Object.fromEntries(
    FIELDS.flatMap((name) => {
      const value = form.get(name);
      return typeof value === "string" ? [[name, value.slice(0, 1000)]] : [];
    }),
  );
}

/** What the form sends along unseen: where the goods go, and what each carrier was offered for. */
export function readOffered(form: FormData): Offered {
  const place = readPlaceCode(form.get("village_code")) ?? readPlaceCode(form.get("district_code"));
  const offered: Offered = { place, quotes: {} };
  for (const way of WAYS) {
    const quote = readQuote(form.get(quoteField(way)));
    if (quote !== null) offered.quotes[way] = quote;
  }
  return offered;
}

/** Which terms of the seller the buyer was shown, by the hash of their text. */
export function readShownTerms(form: FormData): string | undefined {
  const hash = form.get("terms");
  return typeof hash === "string" && /^[0-9a-f]{64}$/.test(hash) ? hash : undefined;
}

interface Offered {
  place: PlaceCodes | null;
  quotes: Partial<Record<Way, { service: string; fee: number }>>;
}

/** Turns what was typed into an order, or tells of everything that is wrong with it at once. */
export function checkOrder(values: Partial<Record<Field, string>>, offered: Offered): Checked {
  const contact = contactSchema.safeParse(values);
  const choice = choiceSchema.safeParse(values);
  const way = choice.data?.delivery ?? WAYS.find((one) => one === values.delivery);
  const isBrought = way !== undefined && way !== "pickup";
  // Without scripts the address is sent along even where nobody needs it: then it counts for nothing.
  const address = isBrought ? addressSchema.safeParse(values) : null;
  const quote = way === undefined ? undefined : offered.quotes[way];
  const problems = {
    ...problemsOf(contact.error),
    ...problemsOf(choice.error),
    ...problemsOf(address?.error),
  };
  if (isBrought && values.payment === "cash_on_pickup") problems.payment = "cash_needs_pickup";
  if (way !== "local" && values.payment === "cash_on_delivery") {
    problems.payment = "cash_needs_local";
  }
  if (isBrought && offered.place === null) problems.place = "place";
  else if (way === "local" && quote === undefined) problems.place = "local_village";
  else if (isBrought && quote === undefined) problems.delivery = "delivery";
  if (!contact.success || !choice.success || Object.keys(problems).length > 0) {
    return { ok: false, problems };
  }
  const common = { contact: contact.data, paymentMethod: choice.data.payment };
  if (!address?.success || quote === undefined || offered.place === null) {
    return { ok: true, order: { ...common, delivery: { method: "pickup" } } };
  }
  const { postal_code: postalCode, ...place } = address.data;
  const to = { ...place, ...offered.place, postalCode };
  const delivery =
    way === "local"
      ? ({ method: "local", address: to, fee: quote.fee } as const)
      : ({ method: "courier", address: to, ...quote } as const);
  return { ok: true, order: { ...common, delivery } };
}

function problemsOf(error: z.ZodError | undefined): FieldProblems {
  const problems: FieldProblems = {};
  for (const { path, message } of error?.issues ?? []) {
    const name = FIELDS.find((field) => field === path[0]);
    if (name !== undefined) problems[name] = message === "too_long" ? "too_long" : name;
  }
  return problems;
}
