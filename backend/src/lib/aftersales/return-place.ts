import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { refuse } from "../refusal";
import { readOrderBooks } from "./order-books";

const returnsSchema = z.array(
  z.object({ id: z.string(), order_id: z.string(), location_id: z.string().nullish() }),
);

/** One of Medusa's returns: of which order, and where its goods are put; null where there is none. */
export async function readReturn(container: MedusaContainer, id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "return",
    fields: ["id", "order_id", "location_id"],
    filters: { id },
  });
  return returnsSchema.parse(data)[0] ?? null;
}

/**
 * Where goods that come back are put: to the stock of the enterprise that sold them, the only one that
 * counts them. Refuses any other place; null where the order has none, or is none.
 */
export async function returnPlace(
  container: MedusaContainer,
  orderId: string,
  asked: string | null | undefined,
): Promise<string | null> {
  const books = await readOrderBooks(container, orderId);
  const places = (books?.sales_channel?.stock_locations ?? []).map(({ id }) => id);
  const [own = null] = places;
  if (asked == null || own === null || places.includes(asked)) return asked ?? own;
  throw refuse({
    status: 400,
    code: "other_location",
    message: "Goods come back to the stock of the BUMDesa that sold them.",
    fields: { location_id: "other_location" },
  });
}
