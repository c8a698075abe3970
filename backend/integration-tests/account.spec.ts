import { expect, test } from "vitest";
import type * as retention from "../src/jobs/forget-old-buyers";
import { logInAs, newAccount, newRegistration, register } from "./support/accounts";
import { loadFromBackend } from "./support/backend-modules";
import { buy, byCash, byTransfer } from "./support/buying";
import { describeShop } from "./support/shop";
import { databaseOf } from "./support/stock";

interface Account {
  email: string;
  name: string;
  orders: { number: string; tracking_token: string }[];
  addresses: { line: string; village: string; district_code: string }[];
}

describeShop((shop) => {
  const person = async () => {
    const account = await newAccount(shop());
    const { http } = await logInAs(shop(), account);
    const read = async () =>
      (await http.get("/store/account").json<{ account: Account }>()).account;
    const keep = async (tracking_token: string) =>
      (await http.post("/store/account/orders", { tracking_token })).status;
    return { ...account, http, read, keep };
  };

  test("orders come into an account by their links, once, with the place they went to", async () => {
    const { read, keep } = await person();
    const sent = await buy(shop(), "gula-aren", byTransfer());
    const fetched = await buy(shop(), "gula-aren", byCash());
    expect(await Promise.all([keep(sent.token), keep(sent.token)])).toEqual([200, 200]);
    expect(await keep(sent.token)).toBe(200);
    expect(await keep(fetched.token)).toBe(200);
    expect(await keep(`${sent.token.slice(0, -2)}xx`)).toBe(404);
    const account = await read();
    expect(account.orders.map(({ number }) => number)).toEqual([fetched.number, sent.number]);
    expect(account.orders[1]).toMatchObject({
      status: "awaiting_payment",
      enterprise: "BUMDesa Bina Mandiri",
      tracking_token: sent.token,
    });
    expect(account.addresses).toMatchObject([
      {
        line: "Jl. Melati Raya 5",
        village: "Kebon Jeruk",
        postal_code: "11530",
        district_code: "31.73.05",
        phone: "",
      },
    ]);
    expect((await (await person()).read()).orders).toEqual([]);
  });

  test("an address that has an account is answered like one that has none", async () => {
    const account = await newAccount(shop());
    expect(await register(shop(), { ...account, password: "another password" })).toBe(202);
    const again = await shop().store.post("/auth/customer/emailpass", {
      ...account,
      password: "another password",
    });
    const nobody = await shop().store.post("/auth/customer/emailpass", {
      email: "nobody@contoh.id",
      password: "another password",
    });
    expect([again.status, nobody.status]).toEqual([401, 401]);
    expect(await again.text()).toBe(await nobody.text());
    await logInAs(shop(), account);
    // Medusa's own way would tell them apart.
    const own = await shop().store.post("/auth/customer/emailpass/register", account);
    expect(own.status).toBe(404);
  });

  test("passwords cannot be guessed, nor accounts asked for without end", async () => {
    const account = await newAccount(shop());
    const wrong = { ...account, password: "wrong" };
    const tries: number[] = [];
    for (let tried = 0; tried < 11; tried += 1) {
      tries.push((await shop().store.post("/auth/customer/emailpass", wrong)).status);
    }
    expect(tries).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    const late = await shop().store.post("/auth/customer/emailpass", account);
    expect(late.status).toBe(429);
    expect(Number(late.headers.get("retry-after"))).toBeGreaterThan(0);
    // Its owner sits elsewhere, and is not kept out.
    const owner = shop().store.with({ "x-forwarded-for": "198.51.100.7" });
    expect((await owner.post("/auth/customer/emailpass", account)).status).toBe(200);
    const asked: number[] = [];
    for (let tried = 0; tried < 5; tried += 1) asked.push(await register(shop(), account));
    expect(asked).toEqual([202, 202, 202, 202, 429]);
  });

  test("what is wrong with a registration is said, and nothing is made", async () => {
    const right = newRegistration();
    for (const wrong of [
      { email: "satu" },
      { password: "short" },
      { password: "x".repeat(201) },
      { name: " " },
      { name: "Sri\u0000" },
      { wording: "" },
      { locale: "fr" },
      { admin: true },
    ]) {
      const answer = await shop().store.post("/store/account/register", { ...right, ...wrong });
      expect(answer.status, JSON.stringify(wrong)).toBe(400);
    }
    expect(await databaseOf(shop())("customer").where({ email: right.email })).toEqual([]);
  });

  test("somebody takes along all that is kept of them", async () => {
    const { http, keep, email } = await person();
    const order = await buy(shop(), "gula-aren", byTransfer());
    await keep(order.token);
    expect(await http.get("/store/account/export").json<unknown>()).toMatchObject({
      export: {
        account: { email, name: "Sri Wahyuni" },
        consents: [{ kind: "given", wording: "Saya setuju.", purpose: "account" }],
        addresses: [{ lines: expect.arrayContaining(["Jl. Melati Raya 5"]) }],
        orders: [{ number: order.number, items: [{ title: "Gula Aren Batok" }] }],
      },
    });
    for (const path of ["", "/export"]) {
      expect((await shop().store.get(`/store/account${path}`)).status).toBe(401);
    }
  });

  test("a deleted account leaves nothing but the books and the proof of consent", async () => {
    const { http, keep, email, password, read } = await person();
    const order = await buy(shop(), "gula-aren", byTransfer());
    await keep(order.token);
    const remove = (said: string) =>
      http.post("/store/account/delete", { password: said, locale: "id" });
    expect((await remove("wrong")).status).toBe(403);
    expect((await read()).email).toBe(email);
    expect((await remove(password)).status).toBe(200);

    expect((await http.get("/store/account")).status).toBe(401);
    expect((await shop().store.post("/auth/customer/emailpass", { email, password })).status).toBe(
      401,
    );
    const database = databaseOf(shop());
    // Not even marked as deleted: gone.
    expect(await database("customer").where({ email })).toEqual([]);
    expect(await database("provider_identity").where({ entity_id: email })).toEqual([]);
    expect(await database("kept_order")).toEqual([]);
    const [given, withdrawn, ...rest] = await database("consent_entry").orderBy("created_at");
    expect([given.kind, withdrawn.kind, rest]).toEqual(["given", "withdrawn", []]);
    expect(withdrawn.customer_id).toBe(given.customer_id);
    expect((await shop().store.get(`/store/order-tracking/${order.token}`)).status).toBe(200);
  });

  test("an order names its buyer as long as the books need it, and not a day longer", async () => {
    const request = byTransfer();
    const old = await buy(shop(), "gula-aren", request);
    const young = await buy(shop(), "gula-aren", byTransfer());
    const database = databaseOf(shop());
    const aged = async (id: string, days: number) => {
      const created_at = new Date();
      created_at.setFullYear(created_at.getFullYear() - 10);
      created_at.setDate(created_at.getDate() - days);
      await database("order").where({ id }).update({ created_at });
    };
    await aged(old.id, 1);
    await aged(young.id, -1);
    const job = loadFromBackend<typeof retention>("jobs/forget-old-buyers");
    await job.default(shop().container);
    await job.default(shop().container);

    const named = async (id: string) => {
      const { order } = await shop()
        .admin.get(`/admin/orders/${id}?fields=id,email,total,*shipping_address,*billing_address`)
        .json<{ order: { email: string | null; total: number } }>();
      return order;
    };
    const forgotten = await named(old.id);
    expect(forgotten.email).toBeNull();
    for (const secret of [request.contact.email, "Sri Wahyuni", "81234567890", "Melati"]) {
      expect(JSON.stringify(forgotten)).not.toContain(secret);
    }
    expect(forgotten.total).toBe((await named(young.id)).total);
    expect((await named(young.id)).email).toContain("pembeli-");
    const { email } = request.contact;
    for (const table of ["customer", "cart", "order"]) {
      expect(await database(table).where({ email }), table).toEqual([]);
    }
    expect((await shop().store.get(`/store/order-tracking/${old.token}`)).status).toBe(200);
  });
});
