import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { trackingPage } from "../../../lib/delivery/carriers";
import { type OrderFacts, readOrderFacts } from "../../../lib/orders/order-facts";
import type { Carried } from "../../../lib/orders/shipment";
import { activeParcels } from "../../../lib/orders/standing";

type Parcel = Pick<OrderFacts["fulfillments"][number], "id" | "labels" | "metadata">;

/** Keeps with an order's parcels who carries them and under which number, as Medusa's labels. */
export const saveShipmentStep = createStep(
  "save-shipment",
  async ({ order_id, carried }: { order_id: string; carried: Carried }, { container }) => {
    const order = await readOrderFacts(container, order_id);
    const before = order === null ? [] : activeParcels(order).filter((parcel) => parcel.shipped_at);
    const { carrier, tracking_number: number } = carried;
    const url = trackingPage(carrier, number).url ?? "";
    const labels =
      number === null ? [] : [{ tracking_number: number, tracking_url: url, label_url: "" }];
    const after = before.map(({ id, metadata }) => ({
      id,
      labels,
      metadata: { ...metadata, carrier },
    }));
    await save(container, after);
    return new StepResponse<number, Parcel[]>(after.length, before);
  },
  async (before, { container }) => {
    if (before !== undefined) await save(container, before);
  },
);

async function save(container: MedusaContainer, parcels: readonly Parcel[]): Promise<void> {
  const fulfillments = container.resolve(Modules.FULFILLMENT);
  for (const { id, labels, metadata } of parcels) {
    await fulfillments.updateFulfillment(id, {
      labels: labels.map((label) => ({ ...label })),
      metadata: metadata ?? {},
    });
  }
}
