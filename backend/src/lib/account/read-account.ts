import type { CustomerDTO, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { type OrderFacts, readOrderFacts } from "../orders/order-facts";
import { accounts } from "./accounts";

/** How many orders an account shows; its export holds all. */
const SHOWN_ORDERS = 30;

/** Reads the customer behind an account, with addresses; null where the account is gone. */
export async function readCustomer(
  container: MedusaContainer,
  customerId: string,
): Promise<CustomerDTO | null> {
  const customers = container.resolve(Modules.CUSTOMER);
  const [customer] = await customers.listCustomers(
    { id: customerId, has_account: true },
    { relations: ["addresses"], take: 1 },
  );
  return customer ?? null;
}

/** The orders in an account, the newest first. */
export async function readKeptOrders(
  container: MedusaContainer,
  customerId: string,
  { take }: { take: number | null } = { take: SHOWN_ORDERS },
): Promise<OrderFacts[]> {
  const kept = await accounts(container).listKeptOrders(
    { customer_id: customerId },
    { order: { created_at: "DESC" }, ...(take === null ? {} : { take }) },
  );
  const orders = await Promise.all(kept.map(({ order_id }) => readOrderFacts(container, order_id)));
  return orders
    .filter((order) => order !== null)
    .sort((one, other) => other.display_id - one.display_id);
}

const sellerRow = z.object({
  id: z.string(),
  name: z.string(),
  village: z.object({ time_zone: z.string() }),
});

/** An enterprise as a list of orders names it. */
export type Seller = z.output<typeof sellerRow>;

/** The enterprises that sold some orders, by their ids. */
export async function readSellers(
  container: MedusaContainer,
  orders: readonly OrderFacts[],
  locale: string | undefined,
): Promise<ReadonlyMap<string, Seller>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const ids = orders.flatMap((order) => order.sales_channel?.enterprise?.id ?? []);
  const fields = ["id", "name", "village.time_zone"];
  const { data } = await query.graph(
    { entity: "enterprise", fields, filters: { id: [...new Set(ids)] } },
    { locale },
  );
  const sellers = z.array(sellerRow).parse(data);
  return new Map(sellers.map((seller) => [seller.id, seller]));
}
