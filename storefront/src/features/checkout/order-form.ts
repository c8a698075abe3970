import { z } from "zod";
import type { OrderRequest } from "@/lib/medusa/carts";
import { checkAddress } from "./address-form";
import { quoteField, readQuote, WAYS, type Way } from "./delivery-ways";
import { FIELDS } from "./field-names";
import { type FieldProblems, type Offered, problemsOf, text, type Values } from "./form-values";
import { normalisePhone } from "./phone";
import { readCountryCode, readPlaceCode } from "./place-fields";

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

const choiceSchema = z.object({
  delivery: z.enum(WAYS),
  payment: z.enum(["bank_transfer", "qris", "cash_on_pickup", "cash_on_delivery", "card"]),
});

type Checked = { ok: true; order: OrderRequest } | { ok: false; problems: FieldProblems };

/** Reads what was typed out of the form. */
export function readValues(form: FormData): Values {
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
  const country = readCountryCode(form.get("country_code"));
  const offered: Offered = { place, country, quotes: {} };
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

/** What the buyer was shown that the goods come to, in whole rupiah. */
export function readShownTotal(form: FormData): number | undefined {
  const total = form.get("goods_total");
  return typeof total === "string" && /^\d{1,12}$/.test(total) ? Number(total) : undefined;
}

/** Turns what was typed into an order, or tells of everything that is wrong with it at once. */
export function checkOrder(values: Values, offered: Offered): Checked {
  const contact = contactSchema.safeParse(values);
  const choice = choiceSchema.safeParse(values);
  const way = choice.data?.delivery ?? WAYS.find((one) => one === values.delivery);
  const isBrought = way !== undefined && way !== "pickup";
  // Without scripts the address is sent along even where nobody needs it: then it counts for nothing.
  const address = isBrought ? checkAddress(values, offered) : null;
  const quote = way === undefined ? undefined : offered.quotes[way];
  const problems = {
    ...problemsOf(contact.error),
    ...problemsOf(choice.error),
    ...(address?.ok === false ? address.problems : {}),
    ...paymentProblems(values, way, offered),
  };
  const hasPlace = problems.place === undefined && problems.country === undefined;
  if (isBrought && hasPlace && quote === undefined) {
    if (way === "local") problems.village_code = "village_code";
    else problems.delivery = "delivery";
  }
  if (!contact.success || !choice.success || Object.keys(problems).length > 0) {
    return { ok: false, problems };
  }
  const common = { contact: contact.data, paymentMethod: choice.data.payment };
  if (!address?.ok || quote === undefined) {
    return { ok: true, order: { ...common, delivery: { method: "pickup" } } };
  }
  const to = address.address;
  const delivery =
    way === "local" && !("countryCode" in to)
      ? ({ method: "local", address: to, fee: quote.fee } as const)
      : ({ method: "courier", address: to, ...quote } as const);
  return { ok: true, order: { ...common, delivery } };
}

/** Ways of paying that belong to one way of delivery, or stay within Indonesia. */
function paymentProblems(
  { payment }: Values,
  way: Way | undefined,
  { country }: Offered,
): FieldProblems {
  const isBrought = way !== undefined && way !== "pickup";
  if (isBrought && country !== null && payment && payment !== "card") {
    return { payment: "foreign_needs_card" };
  }
  if (isBrought && payment === "cash_on_pickup") return { payment: "cash_needs_pickup" };
  if (way !== "local" && payment === "cash_on_delivery") return { payment: "cash_needs_local" };
  return {};
}
