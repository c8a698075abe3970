import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type * as forgetting from "../../src/jobs/forget-order-documents";
import { only } from "../../src/lib/only";
import { loadFromBackend } from "./backend-modules";
import { tell } from "./buying";
import type { Shop } from "./shop";

/** What a buyer is told of what they sent. */
export interface Sent {
  status: string;
  payment: { status: string };
  delivery: { pickup_code: string | null };
  proofs: { id: string; content_type: string; bytes: number }[];
  complaints: {
    id: string;
    kind: string;
    text: string;
    status: string;
    answer: string | null;
    pictures: { id: string }[];
  }[];
  complaint_window: { is_open: boolean; until: string | null };
}

/** An order as its buyer sees it. */
export async function track({ store }: Shop, token: string): Promise<Sent> {
  return (await store.get(`/store/order-tracking/${token}`).json<{ order: Sent }>()).order;
}

/** Sends a file to a path of the store, as a form of a browser does. */
export function sendFile({ store }: Shop, path: string, content: Buffer, name = "bukti.png") {
  const form = new FormData();
  form.append("file", new Blob([new Uint8Array(content)], { type: "image/png" }), name);
  return store.sendForm(path, form);
}

/** The code of a refusal with its status: `400 pdf_active`. */
export async function refusalOf(answer: Response): Promise<string> {
  const { code } = (await answer.json()) as { code?: string };
  return `${answer.status} ${code}`;
}

/** Hands an order over that is picked up and paid in cash. */
export async function handOver(shop: Shop, { id, token }: { id: string; token: string }) {
  await tell(shop.admin, `/admin/orders/${id}/ready-for-pickup`);
  const { delivery } = await track(shop, token);
  const pickup_code = delivery.pickup_code ?? "";
  return tell(shop.admin, `/admin/orders/${id}/hand-over`, { pickup_code });
}

/** Lets an order have been handed over so many days ago. */
export async function letPass(shop: Shop, orderId: string, days: number): Promise<void> {
  const database = shop.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  const rows: { fulfillment_id: string }[] = await database("order_fulfillment")
    .where({ order_id: orderId })
    .select("fulfillment_id");
  const { fulfillment_id: id } = only(rows);
  await database("fulfillment").where({ id }).update({ delivered_at: then });
  await database("order_document").where({ order_id: orderId }).update({ created_at: then });
}

/** What the scheduler does every night. */
export async function forgetDocuments({ container }: Shop): Promise<void> {
  await loadFromBackend<typeof forgetting>("jobs/forget-order-documents").default(container);
}
