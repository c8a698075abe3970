import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  cancelOrderFulfillmentWorkflow,
  createOrderFulfillmentWorkflow,
} from "@medusajs/medusa/core-flows";
import { inQueue } from "../../../lib/checkout/order-turn";
import { type OrderFacts, readOrderFacts } from "../../../lib/orders/order-facts";
import { activeParcels } from "../../../lib/orders/standing";
import { orderQueue } from "../../../lib/patience";

interface Unpacking {
  order_id: string;
  /** Id of the manager; null where a job goes on with what a manager began. */
  by: string | null;
}

interface Undo extends Unpacking {
  channel: string | null;
  /** What was packed, to be packed again. */
  items: { id: string; quantity: number }[];
}

/**
 * Puts back what was packed for a pickup: the goods are on the shelf again, and still held for the
 * order. Medusa counts them up and holds them in two steps, between which a buyer could take them: nobody
 * orders of this enterprise meanwhile. The undo packs anew, as a parcel that was canceled stays so.
 */
export const unpackStep = createStep(
  "unpack",
  async ({ order_id, by }: Unpacking, { container }) => {
    const order = await readOrderFacts(container, order_id);
    const parcels = order === null ? [] : activeParcels(order);
    if (order === null || parcels.length === 0)
      return new StepResponse<number, Undo | null>(0, null);
    const channel = order.sales_channel_id ?? null;
    await inQueue(container, orderQueue(channel), async () => {
      for (const { id: fulfillment_id } of parcels) {
        await cancelOrderFulfillmentWorkflow(container).run({
          input: { order_id, fulfillment_id, ...(by === null ? {} : { canceled_by: by }) },
        });
      }
      await forgetFormerHolds(container, order);
    });
    const undo = { order_id, by, channel, items: packedItems(order) };
    return new StepResponse<number, Undo | null>(parcels.length, undo);
  },
  async (undo, { container }) => {
    if (!undo) return;
    const { order_id, by, channel, items } = undo;
    await inQueue(container, orderQueue(channel), () =>
      createOrderFulfillmentWorkflow(container).run({
        input: { order_id, items, ...(by === null ? {} : { created_by: by }) },
      }),
    );
  },
);

/**
 * Packing has marked what held the goods as deleted. Where canceling fails, Medusa's undo would bring that
 * back beside what holds them now, and count them twice.
 */
async function forgetFormerHolds(container: MedusaContainer, { items }: OrderFacts): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY);
  const holds = await inventory.listReservationItems(
    { line_item_id: items.map(({ id }) => id) },
    { select: ["id", "deleted_at"], withDeleted: true, take: null },
  );
  const former = holds.filter(({ deleted_at }) => deleted_at).map(({ id }) => id);
  if (former.length > 0) await inventory.deleteReservationItems(former);
}

function packedItems({ items }: OrderFacts) {
  return items
    .map(({ id, detail }) => ({ id, quantity: detail.fulfilled_quantity }))
    .filter(({ quantity }) => quantity > 0);
}
