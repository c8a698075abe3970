import type { APIRequestContext, Page } from "@playwright/test";
import { findOrder } from "./admin";
import { buy, newBuyer, type Purchase } from "./buyer";

/** Buys as somebody new; answers the order's number and address, and its id for its manager. */
export async function order(page: Page, admin: APIRequestContext, choices: Partial<Purchase> = {}) {
  const buyer = newBuyer();
  const { number, url } = await buy(page, {
    locale: "id",
    typed: "gula aren",
    handle: "gula-aren",
    quantity: 1,
    delivery: "courier",
    payment: "bank_transfer",
    buyer,
    ...choices,
  });
  return { number, url, id: (await findOrder(admin, buyer.email)).id };
}
