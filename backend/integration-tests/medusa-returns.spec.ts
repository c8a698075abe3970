import { expect, test } from "vitest";
import { only } from "../src/lib/only";
import { aftersaleActs } from "./support/aftersale-acts";
import { goodsOf, stockOf, tell } from "./support/buying";
import { describeShop } from "./support/shop";
import { databaseOf, expectSoundStock } from "./support/stock";

describeShop((shop) => {
  const { fetched, itemOf } = aftersaleActs(shop);
  const ask = (path: string, body: object = {}) =>
    tell(shop().admin, `/admin/returns${path}`, body);
  const shelf = async () => (await stockOf(shop(), await goodsOf(shop(), "gula-aren"))).stocked;
  const begin = async (order_id: string, more: object = {}) => {
    const { return: begun } = await shop()
      .admin.post("/admin/returns", { order_id, ...more })
      .json<{ return: { id: string; location_id: string | null } }>();
    return begun;
  };
  const request = async (id: string, token: string) => {
    const items = [{ id: await itemOf(token), quantity: 1 }];
    expect((await ask(`/${id}/request-items`, { items })).status).toBe(200);
    expect((await ask(`/${id}/request`)).status).toBe(200);
    return items;
  };
  const otherLocation = async () => {
    const path = "/admin/enterprises?fields=handle,stock_location.id";
    const { enterprises } = await shop()
      .admin.get(path)
      .json<{ enterprises: { handle: string; stock_location: { id: string } }[] }>();
    const other = enterprises.find(({ handle }) => handle !== "bina-mandiri");
    return other?.stock_location.id ?? "";
  };

  test("goods that Medusa's page takes back without a place come to the stock of their BUMDesa", async () => {
    const { id: order, token } = await fetched(2);
    const before = await shelf();
    const begun = await begin(order);
    const items = await request(begun.id, token);
    // As Medusa's exchanges and claims leave it.
    await databaseOf(shop())("return").where({ id: begun.id }).update({ location_id: null });
    expect((await ask(`/${begun.id}/receive`)).status).toBe(200);
    expect((await ask(`/${begun.id}/receive-items`, { items })).status).toBe(200);
    const done = await ask(`/${begun.id}/receive/confirm`);
    expect(done).toMatchObject({ status: 200, body: { return: { status: "received" } } });
    expect(await shelf()).toBe(before + 1);
    await expectSoundStock(shop());
  });

  test("a return is begun at its BUMDesa's place, and at no other", async () => {
    const { id: order } = await fetched(1);
    const place = await otherLocation();
    expect(place).not.toBe("");
    const refused = {
      status: 400,
      body: { code: "other_location", fields: { location_id: "other_location" } },
    };
    const foreign = { order_id: order, location_id: place };
    expect(await ask("", foreign)).toMatchObject(refused);
    const begun = await begin(order);
    expect(begun.location_id).not.toBeNull();
    expect(await ask(`/${begun.id}`, { location_id: place })).toMatchObject(refused);
    const rows = await databaseOf(shop())("return").where({ id: begun.id }).select("location_id");
    expect(only(rows)).toEqual({ location_id: begun.location_id });
  });

  test("what was not begun cannot be confirmed, and says so", async () => {
    const { id: order, token } = await fetched(1);
    const begun = await begin(order);
    await request(begun.id, token);
    const early = await ask(`/${begun.id}/receive/confirm`);
    expect(early.status).toBeGreaterThanOrEqual(400);
    expect(early.status).toBeLessThan(500);
    expect((await ask("/return_none/receive/confirm")).status).toBe(404);
    await databaseOf(shop())("return").where({ id: begun.id }).update({ location_id: null });
    expect((await ask(`/${begun.id}/receive`)).status).toBe(200);
  });
});
