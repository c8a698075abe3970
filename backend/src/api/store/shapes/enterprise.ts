import { z } from "zod";

/** What a query has to ask for to show an enterprise. */
export const ENTERPRISE_FIELDS = [
  "id",
  "handle",
  "name",
  "address",
  "whatsapp",
  "email",
  "opening_hours",
  "courier_table.fee_from",
  "courier_table.days_min",
  "courier_table.days_max",
  "cash_on_pickup",
  "is_active",
  "sales_channel.id",
  "village.id",
  "village.code",
  "village.slug",
  "village.name",
  "village.district",
  "village.regency",
  "village.time_zone",
  "village.is_demo",
];

const courierSummary = z.object({
  fee_from: z.number().nullable(),
  days_min: z.number().nullable(),
  days_max: z.number().nullable(),
});

const enterpriseRow = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  address: z.string(),
  whatsapp: z.string(),
  email: z.string().nullable(),
  opening_hours: z.string(),
  courier_table: courierSummary.nullish(),
  cash_on_pickup: z.boolean(),
  is_active: z.boolean(),
  sales_channel: z.object({ id: z.string() }),
  village: z.object({
    code: z.string(),
    slug: z.string(),
    name: z.string(),
    district: z.string(),
    regency: z.string(),
    time_zone: z.string(),
    is_demo: z.boolean(),
  }),
});

/** An enterprise with its accounts, for those who owe it something. */
export const payeeRow = enterpriseRow.extend({
  qris: z.string().nullable(),
  bank_name: z.string().nullable(),
  bank_account_number: z.string().nullable(),
  bank_account_holder: z.string().nullable(),
});

export type EnterpriseRow = z.output<typeof enterpriseRow>;

/** Enterprises of which something can be bought; rows of any other kind are left out. */
export function readActive(rows: readonly unknown[]): EnterpriseRow[] {
  return z
    .array(enterpriseRow)
    .parse(rows)
    .filter(({ is_active }) => is_active);
}

/** What buyers are told of an enterprise. Its accounts are told to those who owe it something. */
export function toStoreEnterprise({
  sales_channel,
  village,
  courier_table,
  is_active: _,
  ...row
}: EnterpriseRow) {
  const { code, slug, name, time_zone } = village;
  return {
    ...row,
    // Null where nothing is sent. The fee is that of the first kilogram to the nearest place.
    courier: courier_table?.fee_from == null ? null : courier_table,
    is_demo: village.is_demo,
    sales_channel_id: sales_channel.id,
    village: { code, slug, name, time_zone },
  };
}
