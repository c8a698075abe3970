import { randomUUID } from "node:crypto";
import { globSync } from "node:fs";
import { dirname, join } from "node:path";
import { Modules } from "@medusajs/framework/utils";
import { expect, test, vi } from "vitest";
import { outboxFolder, readOutbox } from "../src/lib/mail/outbox";
import { logInAs, newAccount, register } from "./support/accounts";
import { buy, byTransfer, countOrders, fillCart, prepareForMedusa, tell } from "./support/buying";
import { describeShop } from "./support/shop";
import { databaseOf } from "./support/stock";

const MEDUSAS = join(dirname(require.resolve("@medusajs/medusa/package.json")), "dist", "api");
const METHODS = ["GET", "POST", "DELETE"];
const PASSWORD = "sagu lempeng hangat";
const LINK = /\/akun\/kata-sandi-baru\/([\w-]+)/;
/** What this shop's storefront or Medusa's own way into an order uses. */
const USED = [
  "DELETE /store/carts/[id]/line-items/[line_id]",
  "DELETE /store/customers/me/addresses/[address_id]",
  "GET /store/carts/[id]",
  "GET /store/payment-providers",
  "GET /store/regions",
  "GET /store/shipping-options",
  "POST /store/carts",
  "POST /store/carts/[id]",
  "POST /store/carts/[id]/complete",
  "POST /store/carts/[id]/line-items",
  "POST /store/carts/[id]/line-items/[line_id]",
  "POST /store/carts/[id]/shipping-methods",
  "POST /store/payment-collections",
  "POST /store/payment-collections/[id]/payment-sessions",
];

describeShop((shop) => {
  const someAddress = () => `korban-${randomUUID()}@contoh.id`;
  const ask = (path: string, body: unknown) => tell(shop().stranger, path, body);
  const logIn = async (email: string, password: string) =>
    (await ask("/auth/customer/emailpass", { email, password })).status;
  const tokenOf = async (path: string, body: object) =>
    (await shop().stranger.post(path, body).json<{ token: string }>()).token;
  /** A log-in as Medusa's open ways made it: of nobody, or of a customer with an address not their own. */
  const intrude = async (email: string, customerEmail?: string) => {
    const { container } = shop();
    const body = { email, password: "of the intruder" };
    const asked = { url: "", headers: {}, query: {}, protocol: "", body };
    const { authIdentity } = await container.resolve(Modules.AUTH).register("emailpass", asked);
    if (customerEmail === undefined) return;
    const { id: customer_id } = await container
      .resolve(Modules.CUSTOMER)
      .createCustomers({ email: customerEmail, has_account: true });
    const claimed = { id: authIdentity?.id ?? "", app_metadata: { customer_id } };
    await container.resolve(Modules.AUTH).updateAuthIdentities(claimed);
  };

  test("of Medusa's routes for buyers only those exist that are used", async () => {
    const { http } = await logInAs(shop(), await newAccount(shop()));
    const paths = globSync("store/**/route.js", { cwd: MEDUSAS }).map((file) => dirname(file));
    expect(paths.length).toBeGreaterThan(40);
    const open: string[] = [];
    for (const path of paths) {
      for (const method of METHODS) {
        const to = `/${path.replaceAll(/\[\w+\]/g, "x_none")}`;
        const body = method === "POST" ? "{}" : undefined;
        const json = http.with({ "content-type": "application/json" });
        const answer = await json.sendRaw(method, to, body, AbortSignal.timeout(20_000));
        const said = await answer.text();
        if (answer.status !== 404 || !said.includes("no such route")) {
          open.push(`${method} /${path}`);
        }
      }
    }
    expect(open.sort()).toEqual(USED);
  });

  test("nobody gives back an order past the shop, or changes what it costs", async () => {
    const { id } = await buy(shop(), "gula-aren", byTransfer());
    const total = async () => {
      const path = `/admin/orders/${id}?fields=id,total,*items,*summary`;
      const { order } = await shop()
        .admin.get(path)
        .json<{ order: { total: number; items: { id: string }[]; summary: unknown } }>();
      return order;
    };
    const before = await total();
    const { shipping_options: options } = await shop()
      .admin.get("/admin/shipping-options?fields=id")
      .json<{ shipping_options: { id: string }[] }>();
    const answer = await tell(shop().store, "/store/returns", {
      order_id: id,
      items: before.items.map((item) => ({ id: item.id, quantity: 1 })),
      return_shipping: { option_id: options[0]?.id, price: 1e12 },
    });
    expect(answer).toMatchObject({ status: 404, body: { type: "not_found" } });
    expect(await total()).toEqual(before);
    expect(await databaseOf(shop())("return").where({ order_id: id })).toEqual([]);
  });

  test("nobody makes a log-in or a customer of somebody's address past the shop", async () => {
    const email = someAddress();
    const body = { email, password: PASSWORD };
    for (const actor of ["user", "customer", "%63ustomer", "%75ser"]) {
      for (const provider of ["emailpass", "%65mailpass"]) {
        const path = `/auth/${actor}/${provider}/register`;
        expect((await ask(path, body)).status, path).toBe(404);
      }
    }
    const customer = await shop().store.post("/store/customers", { email });
    expect(customer.status).toBe(404);
    expect(await databaseOf(shop())("provider_identity").where({ entity_id: email })).toEqual([]);
  });

  test("passwords cannot be guessed by another spelling of the path", async () => {
    const wrong = { email: someAddress(), password: "wrong" };
    const tries: number[] = [];
    for (let tried = 0; tried < 11; tried += 1) {
      tries.push((await ask("/auth/customer/%65mailpass", wrong)).status);
    }
    expect(tries).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
  });

  test("who was invited becomes a manager, though somebody was there first", async () => {
    const email = someAddress();
    const { admin, stranger } = shop();
    const { invite } = await admin
      .post("/admin/invites", { email })
      .json<{ invite: { id: string; token: string } }>();
    await tokenOf("/auth/user/emailpass/register", { email, password: "of the intruder" });
    // An invited address is no buyer's meanwhile, and is not told from any other.
    expect(await register(shop(), { email, password: "of the intruder" })).toBe(202);
    const token = await tokenOf("/auth/user/emailpass/register", { email, password: PASSWORD });
    const invited = stranger.with({ authorization: `Bearer ${token}` });
    const accepting = `/admin/invites/accept?token=${invite.token}`;
    const names = { first_name: "Nona", last_name: "Rumbewas" };
    expect((await invited.post(accepting, names)).status).toBe(200);
    const known = await tokenOf("/auth/user/emailpass", { email, password: PASSWORD });
    const manager = stranger.with({ authorization: `Bearer ${known}` });
    expect((await manager.get("/admin/users/me")).status).toBe(200);
    // The invite was taken.
    const again = { email, password: PASSWORD };
    expect((await ask("/auth/user/emailpass/register", again)).status).toBe(404);

    const late = someAddress();
    await admin.post("/admin/invites", { email: late }).json<unknown>();
    const expires_at = new Date(Date.now() - 1000);
    await databaseOf(shop())("invite").where({ email: late }).update({ expires_at });
    const tooLate = { email: late, password: PASSWORD };
    expect((await ask("/auth/user/emailpass/register", tooLate)).status).toBe(404);
  });

  test("a manager's forgotten password is asked for a few times, as is anybody's", async () => {
    for (const identifier of ["admin@lapak-desa.test", someAddress()]) {
      const tries: number[] = [];
      for (let tried = 0; tried < 4; tried += 1) {
        const path = "/auth/user/emailpass/reset-password";
        tries.push((await shop().stranger.post(path, { identifier })).status);
      }
      expect(tries, identifier).toEqual([201, 201, 201, 429]);
    }
  });

  test("a log-in that is nobody's keeps no address from its owner", async () => {
    const email = someAddress();
    await intrude(email);
    const tries = await Promise.all(
      [PASSWORD, PASSWORD].map((password) => register(shop(), { email, password })),
    );
    expect(tries).toEqual([202, 202]);
    expect(await logIn(email, "of the intruder")).toBe(401);
    const { http } = await logInAs(shop(), { email, password: PASSWORD });
    expect(await http.get("/store/account").json<unknown>()).toMatchObject({ account: { email } });
    expect(await databaseOf(shop())("customer").where({ email })).toHaveLength(1);
  });

  test("an account that another made with somebody's address is opened by its owner's mailbox", async () => {
    const [email, intruder] = [someAddress(), someAddress()];
    await intrude(intruder, email);
    expect(await register(shop(), { email, password: PASSWORD })).toBe(202);
    expect(await logIn(email, PASSWORD)).toBe(401);
    const forgotten = { email, locale: "id" };
    await tell(shop().store, "/store/account/password-reset", forgotten);
    const token = await vi.waitFor(async () => {
      const mails = await readOutbox(outboxFolder(String(process.env.LAPAK_DATA)));
      const [, found] = LINK.exec(mails.find(({ to }) => to === email)?.text ?? "") ?? [];
      expect(found).toBeDefined();
      return found;
    });
    const chosen = { token, password: PASSWORD };
    const answer = await tell(shop().store, "/store/account/new-password", chosen);
    expect(answer.status).toBe(200);
    expect(await logIn(intruder, "of the intruder")).toBe(401);
    const { http } = await logInAs(shop(), { email, password: PASSWORD });
    expect(await http.get("/store/account").json<unknown>()).toMatchObject({ account: { email } });
  });

  test("no way into an order makes one of nobody", async () => {
    const cart = await fillCart(shop(), "gula-aren");
    await prepareForMedusa(shop(), cart);
    const path = `/store/carts/${cart}`;
    const { store } = shop();
    const name = (first_name: string, phone: string) =>
      store
        .post(path, { shipping_address: { first_name, phone, country_code: "id" } })
        .json<unknown>();
    await name(" ", "");
    expect(await tell(store, `${path}/complete`)).toMatchObject({
      status: 400,
      body: {
        code: "contact_missing",
        fields: { "contact.name": "contact_missing", "contact.phone": "contact_missing" },
      },
    });
    expect(await countOrders(shop())).toBe(0);
    await name("Sri Wahyuni", "+6281234567890");
    expect((await tell(store, `${path}/complete`)).status).toBe(200);
  });
});
