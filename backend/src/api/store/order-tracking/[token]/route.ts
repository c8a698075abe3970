import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { getEnvironment } from "../../../../config/environment";
import { readComplaints } from "../../../../lib/complaints/complaints";
import { complaintWindow } from "../../../../lib/complaints/window";
import { readDocuments } from "../../../../lib/documents/order-documents";
import { toLanguage } from "../../../../lib/locales";
import { readHistory } from "../../../../lib/orders/history";
import { readOrderFacts } from "../../../../lib/orders/order-facts";
import { makePickupCode } from "../../../../lib/orders/pickup-code";
import { readAwaited } from "../../../../lib/payments/awaited";
import { notFound } from "../../shapes/not-found";
import { lookAtCard } from "../look-at-card";
import { readPayee, readTitles } from "../read";
import { toTrackedOrder } from "../shape";
import { trackedOrderId } from "../token";

/** An order for whoever has its tracking link. Any other token is answered like one that never was. */
export async function GET(request: MedusaStoreRequest, response: MedusaResponse): Promise<void> {
  const { scope, locale } = request;
  response.set("cache-control", "no-store");
  const { TRACKING_SECRET, COMPLAINT_DAYS } = getEnvironment();
  const orderId = trackedOrderId(request);
  await lookAtCard(scope, orderId);
  const order = await readOrderFacts(scope, orderId);
  if (order === null) throw notFound("order");
  const [payee, titles, awaited, history, documents, complaints] = await Promise.all([
    readPayee(scope, order, locale),
    readTitles(scope, order, locale),
    readAwaited(scope, order.id),
    readHistory(scope, order),
    readDocuments(scope, order.id),
    readComplaints(scope, order.id),
  ]);
  if (payee === null) throw notFound("order");
  const beside = {
    payee,
    titles,
    awaited,
    history,
    language: toLanguage(locale),
    pickupCode: makePickupCode(order.id, TRACKING_SECRET),
    sent: { documents, complaints, window: complaintWindow(order, COMPLAINT_DAYS) },
  };
  response.json({ order: toTrackedOrder(order, beside) });
}
