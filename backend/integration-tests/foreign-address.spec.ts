import { beforeEach, expect, test } from "vitest";
import { only } from "../src/lib/only";
import {
  ADDRESS,
  byCash,
  byTransfer,
  countOrders,
  fillCart,
  goodsOf,
  placeOrder,
  tell,
} from "./support/buying";
import { accountPath, openForm, standInForStripe, takeCards } from "./support/cards";
import { describeShop } from "./support/shop";

const GOODS = "gula-aren";
const rate = (service: string, zone_code: string, first_kg: number, days_max: number) => ({
  service,
  zone_code,
  first_kg,
  next_kg: 100_000,
  days_min: 2,
  days_max,
});
const RATES = [
  rate("Reguler", "31", 50_000, 9),
  rate("EMS", "SG", 250_000, 10),
  rate("Ekspres", "SG", 600_000, 4),
  rate("EMS", "MY", 210_000, 12),
];
const SINGAPORE = {
  country_code: "SG",
  line: "Blk 12 Holland Drive",
  line2: "#03-45",
  city: "Singapore",
  postal_code: "270012",
};

standInForStripe();

describeShop((shop) => {
  const setRates = async (rates: unknown[], handle = "bina-mandiri") => {
    const path = (await accountPath(shop(), handle)).replace("card-account", "courier-rates");
    return shop().admin.post(path, { rates }).json<{ rates: { zone_code: string }[] }>();
  };
  beforeEach(async () => {
    await takeCards(shop());
    await setRates(RATES);
  });

  interface Options {
    delivery: {
      method: string;
      available: boolean;
      reason: string | null;
      services: { service: string; fee: number }[];
    }[];
    payment: { method: string; requires: string | null }[];
    country: string | null;
    countries: string[];
    place: unknown;
  }
  const optionsOf = (cart: string) =>
    shop().store.get(`/store/carts/${cart}/checkout-options`).json<Options>();
  const placePath = (cart: string) => `/store/carts/${cart}/delivery-place`;
  const choose = (cart: string, place: unknown) => shop().store.post(placePath(cart), place);
  const order = (cart: string, delivery: object = {}, rest: object = {}) =>
    placeOrder(shop(), cart, {
      ...byTransfer(),
      payment_method: "card",
      delivery: {
        method: "courier",
        address: SINGAPORE,
        service: "EMS",
        fee: 250_000,
        ...delivery,
      },
      ...rest,
    });
  const courierOf = ({ delivery }: Options) =>
    only(delivery.filter(({ method }) => method === "courier"));

  test("a buyer abroad is offered what the table says, orders, and pays by card", async () => {
    const cart = await fillCart(shop(), GOODS);
    expect(await optionsOf(cart)).toMatchObject({ country: null, countries: ["MY", "SG"] });
    const asked = await (await choose(cart, { country_code: "SG" })).json();
    expect(asked).toEqual(await optionsOf(cart));
    expect(asked).toMatchObject({
      country: "SG",
      place: null,
      delivery: [
        { method: "pickup", available: true },
        {
          method: "courier",
          available: true,
          services: [
            { service: "EMS", fee: 250_000, days_min: 2, days_max: 10 },
            { service: "Ekspres", fee: 600_000 },
          ],
        },
      ],
    });
    const { payment } = await optionsOf(cart);
    const needs = Object.fromEntries(payment.map(({ method, requires }) => [method, requires]));
    expect(needs).toEqual({
      bank_transfer: "pickup",
      qris: "pickup",
      cash_on_pickup: "pickup",
      card: null,
    });

    const contact = { name: "Tan Mei Ling", phone: "0065 9123-4567", email: "mei@contoh.sg" };
    const placed = await order(cart, {}, { contact });
    expect(placed.status).toBe(200);
    const token = placed.body.order?.tracking_token ?? "";
    const goods = await goodsOf(shop(), GOODS);
    const total = only(goods.variants).price + 250_000;
    const lines = ["Blk 12 Holland Drive", "#03-45", "Singapore 270012", "SINGAPURA / SINGAPORE"];
    const tracking = `/store/order-tracking/${token}`;
    expect(await shop().store.get(tracking).json<unknown>()).toMatchObject({
      order: {
        total,
        delivery: { method: "courier", service: "EMS", fee: 250_000, address_lines: lines },
        payment: { method: "card", amount: total },
        contact: { phone_masked: "+6591••••567" },
      },
    });
    const english = shop().store.with({ "x-medusa-locale": "en-US" });
    expect(await english.get(tracking).json<unknown>()).toMatchObject({
      order: { delivery: { address_lines: [...lines.slice(0, 3), "SINGAPORE"] } },
    });
    expect(await shop().store.get(`${tracking}/invoice`).json<unknown>()).toMatchObject({
      paper: { buyer: { address_lines: lines } },
    });
    const { papers } = await shop()
      .admin.get(`/admin/orders/order_${token.split(".")[0]}/papers`)
      .json<{ papers: { slip: string } }>();
    const slip = shop().store.get(`/store/order-papers/${papers.slip.split("/").at(-1)}`);
    expect(await slip.json<unknown>()).toMatchObject({
      paper: { kind: "slip", recipient: { phone: "+6591234567", address_lines: lines } },
    });
    expect((await openForm(shop(), token)).status).toBe(200);
    const { orders } = await shop()
      .admin.get("/admin/orders?fields=total,*shipping_address")
      .json<{ orders: unknown[] }>();
    expect(only(orders)).toMatchObject({
      total,
      shipping_address: {
        first_name: "Tan Mei Ling",
        phone: "+6591234567",
        country_code: "sg",
        address_2: "#03-45",
        province: null,
        metadata: null,
      },
    });
    const found = await tell(shop().store, "/store/order-lookup", {
      number: placed.body.order?.number,
      contact: "+65 9123 4567",
    });
    expect(found.status).toBe(200);
  });

  test("a parcel abroad is weighed as any other", async () => {
    const cart = await fillCart(shop(), GOODS, 5);
    const { goods } = await shop()
      .store.get(`/store/goods/${GOODS}`)
      .json<{ goods: { variants: { weight_grams: number }[] } }>();
    const grams = 5 * only(goods.variants).weight_grams;
    const kg = Math.floor(grams / 1000) + (grams % 1000 > 300 ? 1 : 0);
    expect(kg).toBeGreaterThan(1);
    const fee = 250_000 + (kg - 1) * 100_000;
    const asked = (await (await choose(cart, { country_code: "SG" })).json()) as Options;
    expect(courierOf(asked).services[0]).toMatchObject({ service: "EMS", fee });
    expect(await order(cart)).toMatchObject({
      status: 409,
      body: { code: "fee_changed", fields: { "delivery.fee": `now_${fee}` } },
    });
    expect((await order(cart, { fee })).status).toBe(200);
  });

  test("nothing goes to where there is no rate, and the country cannot change after the fee", async () => {
    const cart = await fillCart(shop(), GOODS);
    expect(await tell(shop().store, placePath(cart), { country_code: "AU" })).toMatchObject({
      status: 400,
      body: { code: "no_rate", fields: { "delivery.address.country_code": "no_rate" } },
    });
    await choose(cart, { country_code: "SG" });
    await setRates(RATES.filter(({ zone_code }) => zone_code !== "SG"));
    const gone = await optionsOf(cart);
    expect(gone).toMatchObject({ country: "SG", countries: ["MY"] });
    expect(courierOf(gone)).toMatchObject({ available: false, reason: "no_rate", services: [] });
    await setRates(RATES);
    const to = (country_code: string) => ({ address: { ...SINGAPORE, country_code } });
    expect(await order(cart, to("AU"))).toMatchObject({
      status: 400,
      body: { code: "no_rate", fields: { "delivery.address.country_code": "no_rate" } },
    });
    // The fee was that of Singapore.
    expect(await order(cart, to("MY"))).toMatchObject({
      status: 409,
      body: { code: "fee_changed", fields: { "delivery.fee": "now_210000" } },
    });
    for (const wrong of ["ZZ", "sg", "IDN", ""]) {
      expect((await order(cart, to(wrong))).status, wrong).toBe(400);
      expect((await choose(cart, { country_code: wrong })).status, wrong).toBe(400);
    }
    const mixed = { ...SINGAPORE, district_code: "31.73.05" };
    expect((await order(cart, { address: mixed })).status).toBe(400);
    expect((await order(cart, { address: { ...ADDRESS, country_code: "SG" } })).status).toBe(400);
    expect(await countOrders(shop())).toBe(0);
    const local = { address: { ...ADDRESS, country_code: "ID" }, service: "Reguler", fee: 50_000 };
    expect((await order(cart, local, { payment_method: "bank_transfer" })).status).toBe(200);
  });

  test("abroad nothing but a card pays; whoever comes to fetch it pays as anybody does", async () => {
    const cart = await fillCart(shop(), GOODS);
    await choose(cart, { country_code: "SG" });
    for (const payment_method of ["bank_transfer", "qris", "cash_on_pickup", "cash_on_delivery"]) {
      expect(await order(cart, {}, { payment_method }), payment_method).toMatchObject({
        status: 400,
        body: {
          code: "foreign_needs_card",
          fields: { payment_method: "foreign_needs_card" },
        },
      });
    }
    const contact = { name: "Tan Mei Ling", phone: "+65 9123 4567", email: "mei@contoh.sg" };
    const fetched = await placeOrder(shop(), cart, { ...byCash(), contact });
    expect(fetched.status).toBe(200);
  });

  test("without an account for cards, and with goods that stay here, no country is offered", async () => {
    await shop()
      .admin.post(await accountPath(shop()), { account_id: null })
      .json<unknown>();
    const cart = await fillCart(shop(), GOODS);
    expect((await optionsOf(cart)).countries).toEqual([]);
    expect((await choose(cart, { country_code: "SG" })).status).toBe(400);
    expect(await order(cart)).toMatchObject({ body: { code: "delivery_not_offered" } });

    await takeCards(shop());
    const heavy = await fillCart(shop(), "kelapa-muda");
    expect((await optionsOf(heavy)).countries).toEqual([]);
    expect(await order(heavy)).toMatchObject({
      status: 400,
      body: { code: "pickup_only_goods" },
    });
    expect(await countOrders(shop())).toBe(0);
  });

  test("Medusa's own way into an order holds to the same rules", async () => {
    const cart = await fillCart(shop(), GOODS);
    const { store } = shop();
    const path = `/store/carts/${cart}`;
    const address = (country_code: string) =>
      store.post(path, {
        email: "mei@contoh.sg",
        shipping_address: {
          country_code,
          address_1: "Blk 12 Holland Drive",
          city: "Singapore",
          // Left behind by somebody who would rather pay what it costs to Jakarta.
          metadata: { district_code: "31.73.05" },
        },
      });
    expect((await address("au")).status).toBe(400);
    await (await address("sg")).json();
    const { shipping_options: options } = await store
      .get(`/store/shipping-options?cart_id=${cart}`)
      .json<{ shipping_options: { id: string; type: { code: string } }[] }>();
    const option_id = options.find(({ type }) => type.code === "courier")?.id;
    const { cart: priced } = await store
      .post(`${path}/shipping-methods`, { option_id })
      .json<{ cart: { shipping_total: number } }>();
    expect(priced.shipping_total).toBe(250_000);
    const { payment_collection: collection } = await store
      .post("/store/payment-collections", { cart_id: cart })
      .json<{ payment_collection: { id: string } }>();
    const payBy = (provider_id: string) =>
      store
        .post(`/store/payment-collections/${collection.id}/payment-sessions`, { provider_id })
        .json<unknown>();
    await payBy("pp_bank-transfer_manual");
    expect(await tell(store, `${path}/complete`)).toMatchObject({
      status: 400,
      body: { code: "foreign_needs_card" },
    });
    await payBy("pp_stripe_stripe");
    await setRates(RATES.map((one) => ({ ...one, first_kg: one.first_kg + 10_000 })));
    expect(await tell(store, `${path}/complete`)).toMatchObject({
      status: 409,
      body: { code: "fee_changed" },
    });
    expect(await countOrders(shop())).toBe(0);
  });

  test("a manager opens and closes countries by the table, again and again", async () => {
    const countries = async () => {
      const fulfillment = shop().container.resolve("fulfillment");
      const zones = await fulfillment.listServiceZones({}, { relations: ["geo_zones"] });
      return zones
        .map((zone) => zone.geo_zones.map(({ country_code }) => country_code).sort())
        .sort((one, other) => other.length - one.length);
    };
    expect(await countries()).toEqual([["id", "my", "sg"], ["id"], ["id"]]);
    await setRates(RATES);
    await setRates([rate("EMS", "SG", 300_000, 9)], "contoh-laut-jaya");
    await setRates(RATES.filter(({ zone_code }) => zone_code !== "MY"));
    expect(await countries()).toEqual([["id", "sg"], ["id", "sg"], ["id"]]);
    const { regions } = await shop()
      .store.get("/store/regions?fields=*countries")
      .json<{ regions: { countries: { iso_2: string }[] }[] }>();
    const open = only(regions).countries.map(({ iso_2 }) => iso_2);
    expect(open.sort()).toEqual(["id", "my", "sg"]);
    const cart = await fillCart(shop(), GOODS);
    expect((await optionsOf(cart)).countries).toEqual(["SG"]);

    const path = (await accountPath(shop())).replace("card-account", "courier-rates");
    for (const zone_code of ["ID", "sg", "ZZ"]) {
      expect(await tell(shop().admin, path, { rates: [{ ...RATES[1], zone_code }] })).toMatchObject(
        {
          status: 400,
          body: { fields: { "rates.0.zone_code": "invalid" } },
        },
      );
    }
    const csv = await (await shop().admin.get(`${path}/csv`)).text();
    expect(csv).toContain("EMS,SG,Singapura / Singapore,250000,100000,2,10");
    const reading = await shop()
      .admin.post("/admin/readings/rates", { csv, language: "id" })
      .json<{ rates: { zone_code: string }[]; problems: unknown[] }>();
    expect(reading.problems).toEqual([]);
    expect(reading.rates.map(({ zone_code }) => zone_code).sort()).toEqual(["31", "SG", "SG"]);
    // What goods cost to send within Indonesia is told without those far away.
    const { enterprises } = await shop()
      .store.get("/store/enterprises")
      .json<{ enterprises: { handle: string; courier: unknown }[] }>();
    expect(enterprises.find(({ handle }) => handle === "bina-mandiri")?.courier).toEqual({
      fee_from: 50_000,
      days_min: 2,
      days_max: 9,
    });
  });
});
