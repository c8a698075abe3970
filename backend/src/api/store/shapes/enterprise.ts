import { z } from "zod";
import { scheduleSchema } from "../../../lib/delivery/local/terms";

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
  "local_carrier.name",
  "local_carrier.is_active",
  "local_carrier.schedule",
  "local_carrier.minimum_order",
  "local_carrier.takes_cash",
  "local_carrier.takes_pickup_only",
  "local_carrier.fee_from",
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

const localCarrier = z.object({
  name: z.string(),
  is_active: z.boolean(),
  schedule: scheduleSchema,
  minimum_order: z.number(),
  takes_cash: z.boolean(),
  takes_pickup_only: z.boolean(),
  fee_from: z.number().nullable(),
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
  local_carrier: localCarrier.nullish(),
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
  local_carrier,
  is_active: _,
  ...row
}: EnterpriseRow) {
  const { code, slug, name, time_zone } = village;
  return {
    ...row,
    // Null where nothing is sent. The fee is that of the first kilogram to the nearest place.
    courier: courier_table?.fee_from == null ? null : courier_table,
    local_delivery: local_carrier ? toLocalDelivery(local_carrier) : null,
    is_demo: village.is_demo,
    sales_channel_id: sales_channel.id,
    village: { code, slug, name, time_zone },
  };
}

/** What buyers are told of an enterprise's own carrier; null where it does not go out. */
function toLocalDelivery({ is_active, fee_from, ...told }: z.output<typeof localCarrier>) {
  return is_active && fee_from !== null ? { ...told, fee_from } : null;
}
