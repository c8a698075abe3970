import { z } from "zod";
import type { OrderFacts } from "./order-facts";

const dataSchema = z.object({ service: z.string() });

/**
 * Who brings an order, as its buyer agreed to it: a courier's service or the enterprise's own carrier;
 * null where it is fetched, and for orders that named nobody.
 */
export function carriedBy({ shipping_methods: methods }: Pick<OrderFacts, "shipping_methods">) {
  return methods.map(({ data }) => dataSchema.safeParse(data).data?.service).find(Boolean) ?? null;
}
