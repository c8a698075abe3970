import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";

const orderSchema = z.object({
  id: z.string(),
  email: z.string().nullish(),
  shipping_address: z.object({ phone: z.string().nullish() }).nullish(),
});

/**
 * The id of the order of this number whose buyer gave this telephone (`+628…`) or e-mail address in
 * small letters; null for an unknown number and for somebody else's order alike.
 */
export async function findOrderByContact(
  container: MedusaContainer,
  { number, contact }: { number: number; contact: string },
): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "email", "shipping_address.phone"],
    filters: { display_id: number, is_draft_order: false },
  });
  const orders = z.array(orderSchema).parse(data);
  const own = orders.find(
    ({ email, shipping_address: address }) =>
      email?.toLowerCase() === contact || address?.phone === contact,
  );
  return own?.id ?? null;
}
