import { type APIRequestContext, expect, request } from "@playwright/test";
import { adminAccount, backendUrl } from "./environment";

/** An order as the manager's API tells of it. */
export interface AdminOrder {
  id: string;
  display_id: number;
  email: string;
  sales_channel_id: string;
  total: number;
  items: { title: string; quantity: number; variant_id: string }[];
}

interface AdminProduct {
  id: string;
  sales_channels: { id: string }[];
  variants: {
    id: string;
    title: string;
    prices: { id: string; amount: number; currency_code: string }[];
    inventory_items: { inventory_item_id: string }[];
  }[];
}

/** Logs in as the manager; the answer makes calls in their name. */
export async function logIn(): Promise<APIRequestContext> {
  const anonymous = await request.newContext({ baseURL: backendUrl });
  const answer = await anonymous.post("/auth/user/emailpass", { data: adminAccount() });
  expect(answer.ok(), "the manager can log in").toBe(true);
  const { token } = await answer.json();
  await anonymous.dispose();
  return request.newContext({
    baseURL: backendUrl,
    extraHTTPHeaders: { authorization: `Bearer ${token}` },
  });
}

/** The orders that were placed with an e-mail address nobody else uses. */
export async function findOrders(admin: APIRequestContext, email: string): Promise<AdminOrder[]> {
  const fields = "id,display_id,email,sales_channel_id,total,*items";
  const { orders } = await get<{ orders: AdminOrder[] }>(
    admin,
    `/admin/orders?limit=50&order=-created_at&fields=${fields}`,
  );
  return orders.filter((one) => one.email === email);
}

/** The first of them. */
export async function findOrder(admin: APIRequestContext, email: string): Promise<AdminOrder> {
  const [order] = await findOrders(admin, email);
  if (order === undefined) throw new Error(`The manager sees no order of ${email}.`);
  return order;
}

/** Does something with an order as its manager's page does: `confirm-payment`, `hand-over` and so on. */
export async function act(
  admin: APIRequestContext,
  orderId: string,
  name: string,
  data: object = {},
): Promise<void> {
  await post(admin, `/admin/orders/${orderId}/${name}`, data);
}

/** The sales channels in which goods are sold. */
export async function channelsOf(admin: APIRequestContext, handle: string): Promise<string[]> {
  const product = await findProduct(admin, handle);
  return product.sales_channels.map(({ id }) => id);
}

/** How much of a variant is held for orders, over all places. */
export async function reservedOf(
  admin: APIRequestContext,
  handle: string,
  variantId: string,
): Promise<number> {
  const product = await findProduct(admin, handle);
  const variant = product.variants.find(({ id }) => id === variantId);
  let reserved = 0;
  for (const { inventory_item_id: id } of variant?.inventory_items ?? []) {
    const { inventory_levels: levels } = await get<{
      inventory_levels: { reserved_quantity: number }[];
    }>(admin, `/admin/inventory-items/${id}/location-levels`);
    for (const level of levels) reserved += level.reserved_quantity;
  }
  return reserved;
}

/** Gives goods of one size another price; answers the one it had. */
export async function setPrice(
  admin: APIRequestContext,
  handle: string,
  amount: number,
): Promise<number> {
  const { id, variants } = await findProduct(admin, handle);
  const [variant] = variants;
  const [price] = variant?.prices ?? [];
  if (variant === undefined || price === undefined) throw new Error(`${handle} has no price.`);
  const { id: priceId, currency_code } = price;
  const prices = [{ id: priceId, currency_code, amount }];
  await post(admin, `/admin/products/${id}/variants/${variant.id}`, { prices });
  return price.amount;
}

/** Puts goods on sale or takes them off. */
export async function setStatus(
  admin: APIRequestContext,
  handle: string,
  status: "published" | "draft",
): Promise<void> {
  const { id } = await findProduct(admin, handle);
  await post(admin, `/admin/products/${id}`, { status });
}

/** The key that any visitor's call carries. */
export async function publishableKey(admin: APIRequestContext): Promise<string> {
  const { api_keys: keys } = await get<{ api_keys: { token: string }[] }>(
    admin,
    "/admin/api-keys?type=publishable",
  );
  const [key] = keys;
  if (key === undefined) throw new Error("The backend has no publishable key.");
  return key.token;
}

async function findProduct(admin: APIRequestContext, handle: string): Promise<AdminProduct> {
  const fields =
    "id,*sales_channels,variants.id,variants.title,*variants.prices,*variants.inventory_items";
  const { products } = await get<{ products: AdminProduct[] }>(
    admin,
    `/admin/products?handle=${handle}&fields=${fields}`,
  );
  const [product] = products;
  if (product === undefined) throw new Error(`The manager sees no goods ${handle}.`);
  return product;
}

async function get<Answer>(admin: APIRequestContext, path: string): Promise<Answer> {
  const answer = await admin.get(path);
  expect(answer.ok(), `GET ${path} answers`).toBe(true);
  return answer.json();
}

async function post(admin: APIRequestContext, path: string, data: object): Promise<void> {
  const answer = await admin.post(path, { data });
  expect(answer.ok(), `POST ${path} answers`).toBe(true);
}
