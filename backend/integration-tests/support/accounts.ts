import { randomUUID } from "node:crypto";
import type { Http } from "./http";
import type { Shop } from "./shop";

/** An account of somebody; nobody else has its e-mail address. */
export interface TestAccount {
  email: string;
  password: string;
}

function someAccount(): TestAccount {
  return { email: `akun-${randomUUID()}@contoh.id`, password: "sagu lempeng hangat" };
}

/** What somebody says who wants an account. */
export function newRegistration(account: TestAccount = someAccount()) {
  return { ...account, name: "Sri Wahyuni", locale: "id", wording: "Saya setuju." };
}

/** Asks for an account; answers the status. */
export async function register({ store }: Shop, account: TestAccount): Promise<number> {
  return (await store.post("/store/account/register", newRegistration(account))).status;
}

/** Makes an account. */
export async function newAccount(shop: Shop): Promise<TestAccount> {
  const account = someAccount();
  await register(shop, account);
  return account;
}

/** Calls of somebody who is logged in. */
export async function logInAs({ store }: Shop, account: TestAccount): Promise<{ http: Http }> {
  const { token } = await store.post("/auth/customer/emailpass", account).json<{ token: string }>();
  return { http: store.with({ authorization: `Bearer ${token}` }) };
}
