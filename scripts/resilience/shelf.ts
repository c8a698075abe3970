import { withDatabase } from "../services/database.ts";

/** Puts so many pieces of a variant on its shelf beside those that are promised already. */
export async function setLeft(databaseUrl: string, variant: string, left: number): Promise<void> {
  await withDatabase(databaseUrl, (client) =>
    client.query(
      `update inventory_level set stocked_quantity = reserved_quantity + $2,
         raw_stocked_quantity = jsonb_build_object(
           'value', (reserved_quantity + $2)::text, 'precision', 20)
       where inventory_item_id in (
         select inventory_item_id from product_variant_inventory_item where variant_id = $1)`,
      [variant, left],
    ),
  );
}

/** How many open orders there are. */
export async function countOpenOrders(databaseUrl: string): Promise<number> {
  const { rows } = await withDatabase(databaseUrl, (client) =>
    client.query<{ count: number }>(
      `select count(*)::int from "order" where status = 'pending' and deleted_at is null`,
    ),
  );
  return rows[0]?.count ?? 0;
}

/** Makes open orders old enough for the job that closes those left half made. */
export async function ageOrders(databaseUrl: string): Promise<void> {
  await withDatabase(databaseUrl, (client) =>
    client.query(
      `update "order" set created_at = created_at - interval '10 minutes' where status = 'pending'`,
    ),
  );
}
