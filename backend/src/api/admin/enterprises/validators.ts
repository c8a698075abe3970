import { z } from "zod";
import { handle, line, whatsapp } from "../shared/fields";

const facts = z.strictObject({
  handle,
  name: line,
  address: z.string().trim().min(1).max(300),
  whatsapp,
  email: z.email().nullable(),
  opening_hours: line,
  bank_name: line.nullable(),
  bank_account_number: z.string().trim().min(1).max(40).nullable(),
  bank_account_holder: line.nullable(),
  cash_on_pickup: z.boolean(),
  is_active: z.boolean(),
});

/** A new enterprise of a village. */
export const createEnterpriseSchema = facts
  .partial({
    email: true,
    bank_name: true,
    bank_account_number: true,
    bank_account_holder: true,
    is_active: true,
  })
  .extend({ village_id: z.string() })
  .transform((given) => ({
    email: null,
    bank_name: null,
    bank_account_number: null,
    bank_account_holder: null,
    is_active: true,
    ...given,
  }));

/** Changes to an enterprise. Its handle names its shipping profile as well and stays. */
export const updateEnterpriseSchema = facts.omit({ handle: true }).partial();

export type CreateEnterprise = z.output<typeof createEnterpriseSchema>;
export type UpdateEnterprise = z.output<typeof updateEnterpriseSchema>;
