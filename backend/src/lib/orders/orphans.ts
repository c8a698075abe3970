import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { amount } from "../amount";
import { listOf } from "../list-of";

const FIELDS = [
  "id",
  "items.id",
  "items.variant.manage_inventory",
  "items.variant.inventory_items.inventory_item_id",
  "items.detail.fulfilled_quantity",
  "payment_collections.payments.id",
];

const orderSchema = z.object({
  id: z.string(),
  items: listOf(
    z.object({
      id: z.string(),
      variant: z
        .object({
          manage_inventory: z.boolean(),
          inventory_items: listOf(z.object({ inventory_item_id: z.string() })),
        })
        .nullish(),
      detail: z.object({ fulfilled_quantity: amount }).nullish(),
    }),
  ),
  payment_collections: listOf(z.object({ payments: listOf(z.object({ id: z.string() })) })),
});

type Order = z.output<typeof orderSchema>;

/**
 * The ids of those orders that hold no goods though they should: left behind where a process died
 * while it made an order, or where a race through other ways was lost (medusajs/medusa issue 16825).
 * One that money has come for, or of which anything was packed, is none: that is for people to decide.
 */
export async function findOrphans(
  container: MedusaContainer,
  filters: Record<string, unknown>,
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: FIELDS,
    filters: { ...filters, status: "pending" },
  });
  const open = z.array(orderSchema).parse(data).filter(isUntouched);
  const lines = open.flatMap(countedLines);
  if (lines.length === 0) return [];
  const reservations = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({ line_item_id: lines }, { select: ["line_item_id"], take: null });
  const held = new Set(reservations.map(({ line_item_id: line }) => line));
  return open.flatMap((order) =>
    countedLines(order).some((line) => !held.has(line)) ? [order.id] : [],
  );
}

function isUntouched({ items, payment_collections }: Order): boolean {
  return (
    items.every(({ detail }) => (detail?.fulfilled_quantity ?? 0) === 0) &&
    payment_collections.every(({ payments }) => payments.length === 0)
  );
}

function countedLines({ items }: Order): string[] {
  return items.flatMap(({ id, variant }) =>
    variant?.manage_inventory && variant.inventory_items.length > 0 ? [id] : [],
  );
}
