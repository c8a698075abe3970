import { Modules } from "@medusajs/framework/utils";
import { expect, test } from "vitest";
import { only } from "../src/lib/only";
import type * as setup from "../src/setup/couriers";
import { loadFromBackend } from "./support/backend-modules";
import {
  ADDRESS,
  byTransfer,
  countOrders,
  fillCart,
  goodsOf,
  placeOrder,
  tell,
} from "./support/buying";
import { describeShop } from "./support/shop";

const JAKARTA = { district_code: "31.73.05" };
const KAO_TELUK = { district_code: "82.03.22" };
const TABLE = {
  rates: [
    {
      service: "Reguler",
      zone_code: "31",
      first_kg: 50_000,
      next_kg: 40_000,
      days_min: 5,
      days_max: 9,
    },
    {
      service: "Kilat",
      zone_code: "31",
      first_kg: 90_000,
      next_kg: 80_000,
      days_min: 2,
      days_max: 3,
    },
    {
      service: "Truk",
      zone_code: "31",
      first_kg: 70_000,
      next_kg: 60_000,
      days_min: 6,
      days_max: 9,
    },
  ],
};

describeShop((shop) => {
  const ratesPath = async () => {
    const { enterprises } = await shop()
      .admin.get("/admin/enterprises?fields=id,handle")
      .json<{ enterprises: { id: string; handle: string }[] }>();
    const own = enterprises.find(({ handle }) => handle === "bina-mandiri");
    return `/admin/enterprises/${own?.id}/courier-rates`;
  };
  const setRates = async (table: unknown) =>
    shop()
      .admin.post(await ratesPath(), table)
      .json<typeof TABLE>();
  const choosePlace = (cart: string, place: unknown) =>
    shop().store.post(`/store/carts/${cart}/delivery-place`, place);
  const order = (cart: string, delivery: object) =>
    placeOrder(shop(), cart, {
      ...byTransfer(),
      delivery: { method: "courier", address: ADDRESS, service: "Reguler", fee: 0, ...delivery },
    });

  test("the cheapest and the fastest service are offered for where the cart goes", async () => {
    await setRates(TABLE);
    const cart = await fillCart(shop(), "gula-aren");
    const asked = await choosePlace(cart, JAKARTA).json<unknown>();
    const courier = {
      method: "courier",
      fee: 50_000,
      available: true,
      reason: null,
      services: [
        { service: "Reguler", fee: 50_000, days_min: 5, days_max: 9 },
        { service: "Kilat", fee: 90_000, days_min: 2, days_max: 3 },
      ],
    };
    expect(asked).toMatchObject({
      delivery: [{ method: "pickup" }, courier],
      place: {
        district_code: "31.73.05",
        district: "Kebon Jeruk",
        regency: "Kota Administrasi Jakarta Barat",
        province: "Daerah Khusus Ibukota Jakarta",
      },
    });
    const again = shop().store.get(`/store/carts/${cart}/checkout-options`);
    expect(await again.json<unknown>()).toEqual(asked);
    for (const place of [{ district_code: "31.73.99" }, {}, { ...JAKARTA, name: "x" }]) {
      expect((await choosePlace(cart, place)).status).toBe(400);
    }
  });

  test("an order costs its goods and what its parcel weighs", async () => {
    await setRates({ ...TABLE, rules: { packaging_grams: 250 } });
    const goods = await goodsOf(shop(), "pala-kering");
    const big = only(goods.variants.filter(({ label }) => label === "1 kg"));
    const small = only(goods.variants.filter(({ label }) => label === "100 g"));
    const cart = await fillCart(shop(), "gula-aren");
    const { variants } = await goodsOf(shop(), "gula-aren");
    const lines = `/store/carts/${cart}/line-items`;
    for (const { id } of [big, small]) {
      await shop().store.post(lines, { variant_id: id, quantity: 2 }).json<unknown>();
    }
    const { delivery } = await choosePlace(cart, JAKARTA).json<{
      delivery: { method: string; services: { service: string; fee: number }[] }[];
    }>();
    const services = delivery.find(({ method }) => method === "courier")?.services ?? [];
    const { goods: sugar } = await shop()
      .store.get("/store/goods/gula-aren")
      .json<{ goods: { variants: { weight_grams: number }[] } }>();
    const grams = only(sugar.variants).weight_grams + 2 * 1100 + 2 * 130 + 250;
    const kg = Math.floor(grams / 1000) + (grams % 1000 > 300 ? 1 : 0);
    const fee = 90_000 + (kg - 1) * 80_000;
    expect(services).toContainEqual(expect.objectContaining({ service: "Kilat", fee }));
    const { status } = await order(cart, { service: "Kilat", fee });
    expect(status).toBe(200);
    const { orders } = await shop()
      .admin.get("/admin/orders?fields=total,shipping_total,*shipping_methods,*shipping_address")
      .json<{ orders: { total: number; shipping_methods: { data: unknown }[] }[] }>();
    const placed = only(orders);
    const goodsTotal = only(variants).price + 2 * big.price + 2 * small.price;
    expect(placed).toMatchObject({
      total: goodsTotal + fee,
      shipping_address: { metadata: JAKARTA },
    });
    expect(only(placed.shipping_methods).data).toMatchObject({ service: "Kilat" });
  });

  test("nobody pays another price than the one they were shown", async () => {
    await setRates(TABLE);
    const cart = await fillCart(shop(), "gula-aren");
    expect(await order(cart, { fee: 49_999 })).toMatchObject({
      status: 409,
      body: { code: "fee_changed", fields: { "delivery.fee": "now_50000" } },
    });
    expect(await order(cart, { service: "Truk", fee: 70_000 })).toMatchObject({
      status: 409,
      body: { code: "fee_changed", fields: { "delivery.fee": "not_offered" } },
    });
    const address = { ...ADDRESS, ...KAO_TELUK };
    expect(await order(cart, { address, fee: 50_000 })).toMatchObject({
      status: 400,
      body: { code: "no_rate", fields: { "delivery.address.district_code": "no_rate" } },
    });
    expect(await countOrders(shop())).toBe(0);
    expect((await order(cart, { fee: 50_000 })).status).toBe(200);
  });

  test("where no courier goes it is said, and no way into an order leads there", async () => {
    await setRates(TABLE);
    const cart = await fillCart(shop(), "gula-aren");
    const { store } = shop();
    await choosePlace(cart, JAKARTA).json<unknown>();
    const path = `/store/carts/${cart}`;
    const { shipping_options: options } = await store
      .get(`/store/shipping-options?cart_id=${cart}`)
      .json<{ shipping_options: { id: string; type: { code: string } }[] }>();
    const option_id = options.find(({ type }) => type.code === "courier")?.id;
    const { cart: priced } = await store
      .post(`${path}/shipping-methods`, { option_id, data: { service: "Kilat", note: "x" } })
      .json<{ cart: { shipping_total: number; shipping_methods: { data: unknown }[] } }>();
    expect(priced).toMatchObject({ shipping_total: 90_000 });

    const there = await choosePlace(cart, KAO_TELUK).json<unknown>();
    expect(there).toMatchObject({
      delivery: [
        { method: "pickup", available: true },
        { method: "courier", available: false, reason: "no_rate", services: [] },
      ],
      place: KAO_TELUK,
    });
    // What the cart was to be sent by is gone with the place.
    const { cart: moved } = await store
      .get(`${path}?fields=*shipping_methods`)
      .json<{ cart: { shipping_methods: unknown[] } }>();
    expect(moved.shipping_methods).toEqual([]);
    expect((await store.post(`${path}/shipping-methods`, { option_id })).status).toBe(400);
  });

  test("a rate that changes after it was taken refuses Medusa's own way too", async () => {
    await setRates(TABLE);
    const cart = await fillCart(shop(), "gula-aren");
    const { store } = shop();
    const path = `/store/carts/${cart}`;
    await choosePlace(cart, JAKARTA).json<unknown>();
    const addressed = (city: string) =>
      store
        .post(path, {
          email: "sri@contoh.id",
          shipping_address: {
            first_name: "Sri Wahyuni",
            phone: "+6281234567890",
            country_code: "id",
            address_1: "Jl. Melati Raya 5",
            city,
            province: "Daerah Khusus Ibukota Jakarta",
            metadata: JAKARTA,
          },
        })
        .json<unknown>();
    await addressed("Kota Administrasi Jakarta Barat");
    const { shipping_options: options } = await store
      .get(`/store/shipping-options?cart_id=${cart}`)
      .json<{ shipping_options: { id: string; type: { code: string } }[] }>();
    const option_id = options.find(({ type }) => type.code === "courier")?.id;
    await store.post(`${path}/shipping-methods`, { option_id }).json<unknown>();
    const { payment_collection: collection } = await store
      .post("/store/payment-collections", { cart_id: cart })
      .json<{ payment_collection: { id: string } }>();
    await store
      .post(`/store/payment-collections/${collection.id}/payment-sessions`, {
        provider_id: "pp_bank-transfer_manual",
      })
      .json<unknown>();
    const [first, ...rest] = TABLE.rates;
    await setRates({ rates: [{ ...first, first_kg: 55_000 }, ...rest] });
    expect(await tell(store, `${path}/complete`)).toMatchObject({
      status: 409,
      body: { code: "fee_changed" },
    });
    await setRates(TABLE);
    // The fee of one place is not that of another which stands on the label.
    await addressed("Kota Bandung");
    expect(await tell(store, `${path}/complete`)).toMatchObject({
      status: 400,
      body: { code: "address_mismatch" },
    });
    await addressed("Kota Administrasi Jakarta Barat");
    expect((await tell(store, `${path}/complete`)).status).toBe(200);
  });

  test("a place chosen before the goods are picked up after all leaves nothing behind", async () => {
    const cart = await fillCart(shop(), "gula-aren");
    await choosePlace(cart, JAKARTA).json<unknown>();
    const request = { ...byTransfer(), delivery: { method: "pickup" } };
    expect((await placeOrder(shop(), cart, request)).status).toBe(200);
    const { orders } = await shop()
      .admin.get("/admin/orders?fields=shipping_total,*shipping_address")
      .json<{ orders: { shipping_total: number; shipping_address: object }[] }>();
    expect(only(orders)).toMatchObject({
      shipping_total: 0,
      shipping_address: { city: null, province: null, metadata: null },
    });
  });

  test("a courier of an older shop, who had a flat fee, asks for what the table says", async () => {
    const { container } = shop();
    const fulfillment = container.resolve(Modules.FULFILLMENT);
    const options = await fulfillment.listShippingOptions({}, { relations: ["type"] });
    const couriers = options.filter(({ type }) => type.code === "courier");
    expect(couriers).toHaveLength(3);
    for (const { id } of couriers) {
      await fulfillment.updateShippingOptions(id, {
        price_type: "flat",
        provider_id: "manual_manual",
        data: {},
      });
    }
    const { ensureCalculatedCouriers } = loadFromBackend<typeof setup>("setup/couriers");
    await ensureCalculatedCouriers(container);
    await ensureCalculatedCouriers(container);
    await setRates(TABLE);
    const cart = await fillCart(shop(), "gula-aren");
    expect((await order(cart, { fee: 50_000 })).status).toBe(200);
  });

  test("a kecamatan is found by a few letters, misspelt or not", async () => {
    const find = (query: string) => shop().store.get(`/store/districts?${query}`);
    const { districts } = await find("q=kao+teluj").json<{ districts: unknown[] }>();
    expect(districts[0]).toEqual({
      district_code: "82.03.22",
      district: "Kao Teluk",
      regency: "Kabupaten Halmahera Utara",
      province: "Maluku Utara",
      postal_codes: ["97765"],
    });
    for (const query of ["", "q=", "q=a", `q=${"a".repeat(101)}`, "q=kao&limit=1", "q=a&q=b"]) {
      expect((await find(query)).status, query).toBe(400);
    }
  });

  test("a manager reads and replaces the table; all that is wrong is told at once", async () => {
    const path = await ratesPath();
    expect(await setRates(TABLE)).toEqual({
      rules: {
        packaging_grams: 0,
        minimum_grams: 1000,
        tolerance_grams: 300,
        volumetric_divisor: 6000,
      },
      rates: expect.arrayContaining(TABLE.rates),
    });
    const [rate] = TABLE.rates;
    const wrong = {
      rules: { tolerance_grams: 1000 },
      rates: [
        { ...rate, zone_code: "99", first_kg: -1 },
        { ...rate, days_min: 10, next_kg: 0.5 },
        { ...rate, service: " " },
      ],
    };
    const refusal = (await tell(shop().admin, path, wrong)).body;
    expect(Object.keys(refusal.fields ?? {}).sort()).toEqual([
      "rates.0.first_kg",
      "rates.0.zone_code",
      "rates.1.next_kg",
      "rates.2.service",
      "rules.tolerance_grams",
    ]);
    const twice = { rates: [rate, { ...rate, service: "reguler" }] };
    expect((await tell(shop().admin, path, twice)).body.fields).toEqual({
      "rates.1.service": "invalid",
    });
    const after = await shop().admin.get(path).json<typeof TABLE>();
    expect(after.rates).toHaveLength(3);
    expect((await shop().stranger.get(path)).status).toBe(401);
    expect((await shop().admin.get(path.replace(/ent_\w+/, "ent_none"))).status).toBe(404);
    await setRates({ rates: [] });
    const cart = await fillCart(shop(), "gula-aren");
    expect(await order(cart, { fee: 50_000 })).toMatchObject({
      body: { code: "delivery_not_offered" },
    });
  });
});
