import { readQris } from "@lapak-desa/seed";
import { z } from "zod";
import { DEFAULT_PAYMENT_HOURS } from "../../../lib/payment-methods";
import { oneLine, severalLines } from "../../../lib/texts";
import { handle, line, whatsapp } from "../shared/fields";

const MAX_PAYMENT_HOURS = 14 * 24;

/** The text of a static QRIS code; what is wrong with another one is told by its name. */
const qrisCode = z.string().transform((text, context) => {
  const code = text.trim();
  const read = readQris(code);
  if (read.ok) return code;
  context.addIssue({ code: "custom", message: read.problem, params: { problem: read.problem } });
  return z.NEVER;
});

const facts = z.strictObject({
  handle,
  name: line,
  address: severalLines(300),
  whatsapp,
  email: z.email().nullable(),
  opening_hours: line,
  payment_hours: z.number().int().min(1).max(MAX_PAYMENT_HOURS),
  qris: qrisCode.nullable(),
  bank_name: line.nullable(),
  bank_account_number: oneLine(40).nullable(),
  bank_account_holder: line.nullable(),
  cash_on_pickup: z.boolean(),
  is_active: z.boolean(),
});

/** A new enterprise of a village. */
export const createEnterpriseSchema = facts
  .partial({
    email: true,
    payment_hours: true,
    qris: true,
    bank_name: true,
    bank_account_number: true,
    bank_account_holder: true,
    is_active: true,
  })
  .extend({ village_id: z.string() })
  .transform((given) => ({
    email: null,
    payment_hours: DEFAULT_PAYMENT_HOURS,
    qris: null,
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
