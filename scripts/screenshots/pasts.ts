import { placeOrder, putInBasket } from "./buying.ts";
import type { Manager } from "./manager.ts";
import type { Visitor } from "./visitor.ts";

/** What somebody has done before the page is photographed. */
export type Past = "none" | "basket" | "order" | "seen" | ManagedPast;

/** What takes a manager as well: goods that were fetched, a link to a new password that was sent. */
export type ManagedPast = "fetched" | "forgot";

const MANAGED: readonly Past[] = ["fetched", "forgot"] satisfies ManagedPast[];
const PICKUP_CODE = /^[A-Z\d]{3}-[A-Z\d]{3}$/;
const ACCOUNT = { name: "Sri Wahyuni", password: "sagu lempeng hangat" };

/** Whether a past is only to be had where there is somebody who looks after the shop. */
export function isManaged(past: Past): past is ManagedPast {
  return MANAGED.includes(past);
}

/** Lets a visitor do what they must have done; answers the address that this has led to. */
export async function live(visitor: Visitor, past: Past, manager: Manager | null): Promise<string> {
  const { page, addresses } = visitor;
  if (past === "none") return page.url();
  if (past === "seen") return seeSome(visitor);
  if (isManaged(past)) {
    if (manager === null) throw new Error("It takes a manager, and nobody is one here.");
    return past === "forgot" ? forget(visitor, manager) : fetchGoods(visitor, manager);
  }
  await putInBasket(visitor, addresses.product);
  if (past === "order") return placeOrder(visitor);
  await putInBasket(visitor, addresses.otherVillage, 2);
  return page.url();
}

/** Sees pages that the browser keeps, once it can. */
async function seeSome({ page, addresses }: Visitor): Promise<string> {
  await page.goto(addresses.home);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  for (const address of [addresses.village, addresses.product]) {
    await page.goto(address, { waitUntil: "networkidle" });
  }
  return page.url();
}

/** Orders, pays, and fetches the goods with the code that the order's page tells. */
async function fetchGoods(visitor: Visitor, manager: Manager): Promise<string> {
  const { page, addresses } = visitor;
  await putInBasket(visitor, addresses.product);
  const order = await placeOrder(visitor);
  await manager.act(order, "confirm-payment");
  await manager.act(order, "ready-for-pickup");
  await page.goto(order);
  const told = await page.locator("main dd").allTextContents();
  const pickup_code = told.find((text) => PICKUP_CODE.test(text));
  await manager.act(order, "hand-over", { pickup_code });
  return order;
}

/** Makes an account and forgets its password; answers where the link leads that was sent. */
async function forget({ page, addresses, locale }: Visitor, manager: Manager): Promise<string> {
  const email = `lupa-${locale}-${Date.now()}@contoh.id`;
  await page.goto(addresses.register);
  for (const [field, value] of Object.entries({ ...ACCOUNT, email })) {
    await page.fill(`#account-${field}`, value);
  }
  await page.check("#account-consent");
  await page.locator('main form [type="submit"]').click();
  await page.waitForURL((url) => url.pathname === addresses.account);
  await page.goto(addresses.forgotten);
  await page.fill("#account-email", email);
  await page.locator('main form [type="submit"]').click();
  await page.waitForURL((url) => url.searchParams.has("sent"));
  return new URL(await manager.linkTo(email)).pathname;
}
