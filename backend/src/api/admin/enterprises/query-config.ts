import { z } from "@medusajs/framework/zod";
import { createFindParams } from "@medusajs/medusa/api/utils/validators";

const DEFAULTS = [
  "id",
  "handle",
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
  "is_active",
  "village.id",
  "village.code",
  "village.name",
  "sales_channel.id",
  "stock_location.id",
  "shipping_profile.id",
];

export const enterpriseQuery = { defaults: DEFAULTS, isList: false };
export const enterprisesQuery = { defaults: DEFAULTS, isList: true, defaultLimit: 50 };

/** How the list of enterprises can be narrowed down. */
export const enterprisesParams = createFindParams({ limit: 50, offset: 0 }).extend({
  q: z.string().optional(),
  village_id: z.string().optional(),
});
