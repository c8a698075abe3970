import { z } from "zod";
import type { OrderRequest } from "@/lib/medusa/carts";
import { FIELDS, type Field, MAX_LENGTH } from "./field-names";
import { normalisePhone } from "./phone";

/** What can be wrong with a field, as the message files name it. */
export type FieldProblem = Field | "too_long" | "cash_needs_pickup" | "pickup_only_goods";

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
  district: text,
  regency: text,
  province: text,
  postal_code: z
    .string()
    .trim()
    .regex(/^\d{5}$/),
});

const choiceSchema = z.object({
  delivery: z.enum(["pickup", "courier"]),
  payment: z.enum(["bank_transfer", "qris", "cash_on_pickup"]),
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

/** Turns what was typed into an order, or tells of everything that is wrong with it at once. */
export function checkOrder(values: Partial<Record<Field, string>>): Checked {
  const contact = contactSchema.safeParse(values);
  const choice = choiceSchema.safeParse(values);
  const isCourier = values.delivery === "courier";
  // Without scripts the address is sent along even where nobody needs it: then it counts for nothing.
  const address = isCourier ? addressSchema.safeParse(values) : null;
  const problems = {
    ...problemsOf(contact.error),
    ...problemsOf(choice.error),
    ...problemsOf(address?.error),
  };
  if (isCourier && values.payment === "cash_on_pickup") problems.payment = "cash_needs_pickup";
  const isComplete = contact.success && choice.success && (address === null || address.success);
  if (!isComplete || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, order: toOrder(contact.data, choice.data, address?.data) };
}

function toOrder(
  contact: z.output<typeof contactSchema>,
  { delivery, payment }: z.output<typeof choiceSchema>,
  address: z.output<typeof addressSchema> | undefined,
): OrderRequest {
  if (address === undefined) {
    return { contact, delivery: { method: delivery }, paymentMethod: payment };
  }
  const { postal_code: postalCode, ...place } = address;
  const delivered = { method: delivery, address: { ...place, postalCode } };
  return { contact, delivery: delivered, paymentMethod: payment };
}

function problemsOf(error: z.ZodError | undefined): FieldProblems {
  const problems: FieldProblems = {};
  for (const { path, message } of error?.issues ?? []) {
    const name = FIELDS.find((field) => field === path[0]);
    if (name !== undefined) problems[name] = message === "too_long" ? "too_long" : name;
  }
  return problems;
}
