import { z } from "zod";
import type { OrderRequest } from "@/lib/medusa/carts";
import { quoteField, readQuote, WAYS, type Way } from "./delivery-ways";
import { FIELDS, type Field, MAX_LENGTH } from "./field-names";
import { normalisePhone } from "./phone";

/** What can be wrong with a field, as the message files name it. */
export type FieldProblem =
  | Field
  | "too_long"
  | "cash_needs_pickup"
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
  payment: z.enum(["bank_transfer", "qris", "cash_on_pickup", "card"]),
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

/** What the form sends along unseen: where a courier goes, and what each service was offered for. */
export function readOffered(form: FormData): Offered {
  const offered: Offered = { districtCode: null, quotes: {} };
  const code = form.get("district_code");
  if (typeof code === "string" && /^\d{2}\.\d{2}\.\d{2}$/.test(code)) offered.districtCode = code;
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
  districtCode: string | null;
  quotes: Partial<Record<Way, { service: string; fee: number }>>;
}

/** Turns what was typed into an order, or tells of everything that is wrong with it at once. */
export function checkOrder(values: Partial<Record<Field, string>>, offered: Offered): Checked {
  const contact = contactSchema.safeParse(values);
  const choice = choiceSchema.safeParse(values);
  const way = choice.data?.delivery ?? WAYS.find((one) => one === values.delivery);
  const isCourier = way !== undefined && way !== "pickup";
  // Without scripts the address is sent along even where nobody needs it: then it counts for nothing.
  const address = isCourier ? addressSchema.safeParse(values) : null;
  const quote = way === undefined ? undefined : offered.quotes[way];
  const problems = {
    ...problemsOf(contact.error),
    ...problemsOf(choice.error),
    ...problemsOf(address?.error),
  };
  if (isCourier && values.payment === "cash_on_pickup") problems.payment = "cash_needs_pickup";
  if (isCourier && offered.districtCode === null) problems.place = "place";
  else if (isCourier && quote === undefined) problems.delivery = "delivery";
  if (!contact.success || !choice.success || Object.keys(problems).length > 0) {
    return { ok: false, problems };
  }
  const common = { contact: contact.data, paymentMethod: choice.data.payment };
  if (!address?.success || quote === undefined || offered.districtCode === null) {
    return { ok: true, order: { ...common, delivery: { method: "pickup" } } };
  }
  const { postal_code: postalCode, ...place } = address.data;
  return {
    ok: true,
    order: {
      ...common,
      delivery: {
        method: "courier",
        address: { ...place, districtCode: offered.districtCode, postalCode },
        ...quote,
      },
    },
  };
}

function problemsOf(error: z.ZodError | undefined): FieldProblems {
  const problems: FieldProblems = {};
  for (const { path, message } of error?.issues ?? []) {
    const name = FIELDS.find((field) => field === path[0]);
    if (name !== undefined) problems[name] = message === "too_long" ? "too_long" : name;
  }
  return problems;
}
