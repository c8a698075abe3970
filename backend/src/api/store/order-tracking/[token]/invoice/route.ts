import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { maskPhone } from "../../../../../lib/orders/masks";
import { readInvoice } from "../../../../../lib/papers/read-paper";
import { notFound } from "../../../shapes/not-found";
import { orderOfToken } from "../../order-of-token";

/** The invoice of an order for whoever has its tracking link, who knows its telephone masked only. */
export async function GET(request: MedusaStoreRequest, response: MedusaResponse): Promise<void> {
  response.set("cache-control", "no-store");
  const invoice = await readInvoice(request.scope, orderOfToken(request));
  if (invoice === null) throw notFound("order");
  const buyer = { ...invoice.buyer, phone: maskPhone(invoice.buyer.phone) };
  response.json({ paper: { ...invoice, buyer } });
}
