import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { cardSettings } from "../../config/card-payments";
import { getEnvironment } from "../../config/environment";
import type { TermsVersionRow } from "../../modules/selling-terms/service";
import { type Language, LOCALES } from "../locales";
import type { PaymentMethod } from "../payment-methods";
import type { SellerFacts } from "./sections";
import { sellingTerms } from "./selling-terms";

const FIELDS = [
  "id",
  "name",
  "address",
  "whatsapp",
  "email",
  "opening_hours",
  "payment_hours",
  "qris",
  "bank_name",
  "bank_account_number",
  "bank_account_holder",
  "cash_on_pickup",
  "courier_table.fee_from",
  "courier_table.countries",
  "local_carrier.is_active",
  "local_carrier.takes_cash",
  "card_account.account_id",
  "village.id",
  "village.code",
  "village.name",
  "village.district",
  "village.regency",
  "village.province",
  "village.postal_code",
  "village.time_zone",
  "village.is_demo",
];

const filled = z.string().nullable();

const rowSchema = z.object({
  id: z.string(),
  name: z.string(),
  address: z.string(),
  whatsapp: z.string(),
  email: filled,
  opening_hours: z.string(),
  payment_hours: z.number(),
  qris: filled,
  bank_name: filled,
  bank_account_number: filled,
  bank_account_holder: filled,
  cash_on_pickup: z.boolean(),
  courier_table: z.object({ fee_from: z.number().nullable(), countries: z.string() }).nullish(),
  local_carrier: z.object({ is_active: z.boolean(), takes_cash: z.boolean() }).nullish(),
  card_account: z.object({ account_id: z.string() }).nullish(),
  village: z.object({
    code: z.string(),
    name: z.string(),
    district: z.string(),
    regency: z.string(),
    province: z.string(),
    postal_code: z.string(),
    time_zone: z.string(),
    is_demo: z.boolean(),
  }),
});

type Row = z.output<typeof rowSchema>;

/** The three clocks of Indonesia by their IANA names. */
const ZONES: Readonly<Record<string, string>> = {
  "Asia/Jakarta": "WIB",
  "Asia/Pontianak": "WIB",
  "Asia/Makassar": "WITA",
  "Asia/Jayapura": "WIT",
};

/** An enterprise as its terms tell of it, in one language. */
export interface KnownSeller {
  enterprise_id: string;
  /** Of its own words; 0 where it has set none. */
  version: number;
  facts: SellerFacts;
}

/** Reads what is known of an enterprise; null where there is none. */
export async function readSellerFacts(
  container: MedusaContainer,
  filters: { id: string } | { handle: string; is_active: true },
  locale: Language,
): Promise<KnownSeller | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph(
    { entity: "enterprise", fields: FIELDS, filters },
    { locale: LOCALES[locale] },
  );
  const [found] = data;
  if (found === undefined) return null;
  const row = rowSchema.parse(found);
  const own = await sellingTerms(container).current(row.id);
  return { enterprise_id: row.id, version: own?.version ?? 0, facts: toFacts(row, own, locale) };
}

function toFacts(row: Row, own: TermsVersionRow | null, locale: Language): SellerFacts {
  const { name, address, whatsapp, email, opening_hours, payment_hours, village } = row;
  const { time_zone, is_demo, ...place } = village;
  return {
    name,
    address,
    whatsapp,
    email,
    opening_hours,
    payment_hours,
    payment: waysToPay(row),
    has_courier: row.courier_table?.fee_from != null,
    sends_abroad: Boolean(row.courier_table?.countries && row.card_account),
    has_own_carrier: row.local_carrier?.is_active === true,
    registration: own?.registration ?? null,
    ppn_percent: own?.ppn_percent ?? null,
    own_text: ownText(own, locale),
    is_demo,
    village: { ...place, zone: ZONES[time_zone] ?? time_zone },
  };
}

function waysToPay(row: Row): PaymentMethod[] {
  const hasAccount = row.bank_name && row.bank_account_number && row.bank_account_holder;
  return [
    ...(hasAccount ? (["bank_transfer"] as const) : []),
    ...(row.qris ? (["qris"] as const) : []),
    ...(row.cash_on_pickup ? (["cash_on_pickup"] as const) : []),
    ...(row.local_carrier?.is_active && row.local_carrier.takes_cash
      ? (["cash_on_delivery"] as const)
      : []),
    ...(row.card_account && cardSettings(getEnvironment()) !== null ? (["card"] as const) : []),
  ];
}

// Words that nobody has translated hold all the same: the buyer reads them as they were written.
function ownText(own: TermsVersionRow | null, locale: Language): string | null {
  if (own === null) return null;
  return locale === "en" ? (own.text_en ?? own.text_id) : (own.text_id ?? own.text_en);
}
