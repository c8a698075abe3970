import { z } from "zod";

/** The fields of a variant that tell what can be sold of it. */
export const STOCK_FIELDS = [
  "manage_inventory",
  "allow_backorder",
  "inventory_items.required_quantity",
  "inventory_items.inventory.location_levels.location_id",
  "inventory_items.inventory.location_levels.stocked_quantity",
  "inventory_items.inventory.location_levels.reserved_quantity",
] as const;

const levelSchema = z.object({
  location_id: z.string(),
  stocked_quantity: z.coerce.number(),
  reserved_quantity: z.coerce.number(),
});

const itemSchema = z.object({
  required_quantity: z.number(),
  inventory: z.object({ location_levels: z.array(levelSchema).nullish() }).nullish(),
});

/** A variant as `STOCK_FIELDS` reads it. */
export const stockedVariantSchema = z.object({
  manage_inventory: z.boolean(),
  allow_backorder: z.boolean(),
  inventory_items: z.array(itemSchema).nullish(),
});

type StockedVariant = z.output<typeof stockedVariantSchema>;

/**
 * How many pieces of a variant a location can sell now: what it has less what is reserved.
 * `Infinity` when nobody counts them.
 */
export function availableAt(variant: StockedVariant, locationId: string): number {
  if (!variant.manage_inventory || variant.allow_backorder) return Number.POSITIVE_INFINITY;
  const pieces = (variant.inventory_items ?? []).map(({ required_quantity, inventory }) => {
    const level = inventory?.location_levels?.find((one) => one.location_id === locationId);
    const left = (level?.stocked_quantity ?? 0) - (level?.reserved_quantity ?? 0);
    return Math.max(0, Math.floor(left / Math.max(1, required_quantity)));
  });
  return pieces.length === 0 ? 0 : Math.min(...pieces);
}
