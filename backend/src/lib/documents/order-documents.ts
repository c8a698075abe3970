import type { MedusaContainer } from "@medusajs/framework/types";
import { ORDER_DOCUMENTS_MODULE } from "../../modules/order-documents";
import type OrderDocumentsModuleService from "../../modules/order-documents/service";
import type { OrderDocumentRow } from "../../modules/order-documents/service";

/** The service that knows what buyers sent with their orders. */
export function orderDocuments(container: MedusaContainer): OrderDocumentsModuleService {
  return container.resolve<OrderDocumentsModuleService>(ORDER_DOCUMENTS_MODULE);
}

/** What a buyer sent with an order, the oldest first. */
export function readDocuments(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderDocumentRow[]> {
  return orderDocuments(container).listOrderDocuments(
    { order_id: orderId },
    { order: { created_at: "ASC" } },
  );
}

/** One of those; null where the order has none of that id, whoever else may. */
export async function findDocument(
  container: MedusaContainer,
  asked: { id: string; order_id: string },
): Promise<OrderDocumentRow | null> {
  const [found] = await orderDocuments(container).listOrderDocuments(asked);
  return found ?? null;
}

/** A document as its order's buyer and manager are told of it. */
export function toDocument({ id, content_type, bytes, created_at }: OrderDocumentRow) {
  return { id, content_type, bytes, created_at: created_at.toISOString() };
}
