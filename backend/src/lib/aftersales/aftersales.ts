import type { MedusaContainer } from "@medusajs/framework/types";
import { AFTERSALES_MODULE } from "../../modules/aftersales";
import type { ReturnedItem } from "../../modules/aftersales/models/return-request";
import type AftersalesModuleService from "../../modules/aftersales/service";
import type { ReturnRequestRow } from "../../modules/aftersales/service";

/** The service that keeps cancellations, refunds and returns. */
export function aftersalesOf(container: MedusaContainer): AftersalesModuleService {
  return container.resolve<AftersalesModuleService>(AFTERSALES_MODULE);
}

/** All that a buyer asked to give back of an order, the newest first. */
export async function readReturns(
  container: MedusaContainer,
  orderId: string,
): Promise<ReturnRequestRow[]> {
  const rows = await aftersalesOf(container).listReturnRequests(
    { order_id: orderId },
    { order: { created_at: "DESC" } },
  );
  // A JSON column knows nothing of what our own step wrote into it.
  return rows.map((row) => ({ ...row, items: row.items as unknown as ReturnedItem[] }));
}
