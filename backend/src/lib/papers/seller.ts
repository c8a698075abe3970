import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { OrderFacts } from "../orders/order-facts";
import { type AgreedSeller, type Agreement, readAgreement } from "../terms/agreement";

const FIELDS = [
  "name",
  "address",
  "whatsapp",
  "email",
  "village.name",
  "village.district",
  "village.regency",
  "village.province",
  "village.postal_code",
  "village.time_zone",
  "village.is_demo",
];

const rowSchema = z.object({
  name: z.string(),
  address: z.string(),
  whatsapp: z.string(),
  email: z.string().nullable(),
  village: z.object({
    name: z.string(),
    district: z.string(),
    regency: z.string(),
    province: z.string(),
    postal_code: z.string(),
    time_zone: z.string(),
    is_demo: z.boolean(),
  }),
});

/** Who sold, for an order's papers. */
export interface PaperSeller {
  seller: AgreedSeller;
  time_zone: string;
  is_demo: boolean;
  ppn_percent: number | null;
}

/**
 * The seller of an order as they were when it was placed, or as they are now for an order whose terms
 * were not kept; null where the enterprise is gone.
 */
export async function readPaperSeller(
  container: MedusaContainer,
  { id, sales_channel: channel }: OrderFacts,
): Promise<PaperSeller | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data }, agreement] = await Promise.all([
    query.graph({
      entity: "enterprise",
      fields: FIELDS,
      filters: { id: channel?.enterprise?.id ?? "" },
    }),
    readAgreement(container, id),
  ]);
  const [found] = data;
  return found === undefined ? null : toSeller(rowSchema.parse(found), agreement);
}

function toSeller(
  { village, ...row }: z.output<typeof rowSchema>,
  agreement: Agreement | null,
): PaperSeller {
  const { name, time_zone, is_demo, ...place } = village;
  return {
    seller: agreement?.seller ?? { ...row, registration: null, village: name, ...place },
    time_zone,
    is_demo,
    ppn_percent: agreement?.ppn_percent ?? null,
  };
}
