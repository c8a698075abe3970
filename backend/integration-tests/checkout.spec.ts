import { expect, test } from "vitest";
import { only } from "../src/lib/only";
import {
  ADDRESS,
  beginCart,
  buy,
  byCash,
  byTransfer,
  countOrders,
  fillCart,
  goodsOf,
  placeOrder,
  stockOf,
  tell,
} from "./support/buying";
import { describeShop } from "./support/shop";

interface AdminOrder {
  email: string;
  total: number;
  locale: string;
  payment_status: string;
  shipping_address: Record<string, string | null>;
  items: { quantity: number; title: string }[];
}

describeShop((shop) => {
  const order = async (id: string) =>
    (
      await shop()
        .admin.get(`/admin/orders/${id}?fields=+email,+locale,*shipping_address,*items`)
        .json<{ order: AdminOrder }>()
    ).order;

  test("an order by transfer is sent to its address and holds the stock", async () => {
    const goods = await goodsOf(shop(), "gula-aren");
    const before = await stockOf(shop(), goods);
    const request = byTransfer();
    const { id, number } = await buy(shop(), "gula-aren", request);
    expect(number).toMatch(/^LD-\d+$/);
    expect(await order(id)).toMatchObject({
      email: request.contact.email,
      total: only(goods.variants).price + 52_000,
      locale: "id-ID",
      payment_status: "awaiting",
      shipping_address: {
        first_name: "Sri Wahyuni Pembeli",
        phone: "+6281234567890",
        address_1: "Jl. Melati Raya 5",
        address_2: "Kebon Jeruk, Kebon Jeruk",
        city: "Kota Administrasi Jakarta Barat",
        province: "Daerah Khusus Ibukota Jakarta",
        postal_code: "11530",
        country_code: "id",
      },
      items: [{ quantity: 1 }],
    });
    expect((await stockOf(shop(), goods)).reserved).toBe(before.reserved + 1);
  });

  test("an order paid in cash is fetched, and costs no more than its goods", async () => {
    const { id } = await buy(shop(), "kelapa-muda", byCash());
    const { price } = only((await goodsOf(shop(), "kelapa-muda")).variants);
    expect(await order(id)).toMatchObject({
      total: price,
      locale: "en-US",
      shipping_address: { address_1: null, phone: "+6281234567890" },
      items: [{ title: "Young coconut" }],
    });
  });

  test("the checkout tells how the goods can be had", async () => {
    const options = async (handle: string) => {
      const cart = await fillCart(shop(), handle);
      return shop().store.get(`/store/carts/${cart}/checkout-options`).json<unknown>();
    };
    const payment = [
      { method: "bank_transfer", available: true, requires: null },
      { method: "qris", available: true, requires: null },
      { method: "cash_on_pickup", available: true, requires: "pickup" },
    ];
    const pickup = { method: "pickup", fee: 0, available: true, reason: null, services: [] };
    const courier = { method: "courier", fee: null, available: true, reason: null, services: [] };
    const nowhere = { place: null, country: null, countries: [], pickup_only_lines: [] };
    expect(await options("gula-aren")).toEqual({
      delivery: [pickup, courier],
      payment,
      ...nowhere,
    });
    expect(await options("kelapa-muda")).toEqual({
      delivery: [pickup, { ...courier, available: false, reason: "pickup_only_goods" }],
      payment,
      ...nowhere,
      pickup_only_lines: [expect.any(String)],
    });
  });

  test("the checkout names those goods of a mixed basket that stay in the village", async () => {
    const { store } = shop();
    const cart = await fillCart(shop(), "gula-aren");
    const [coconuts] = (await goodsOf(shop(), "kelapa-muda")).variants;
    const { cart: mixed } = await store
      .post(`/store/carts/${cart}/line-items`, { variant_id: coconuts?.id, quantity: 1 })
      .json<{ cart: { items: { id: string; variant_id: string }[] } }>();
    const staying = mixed.items.filter(({ variant_id }) => variant_id === coconuts?.id);
    const { pickup_only_lines: named } = await store
      .get(`/store/carts/${cart}/checkout-options`)
      .json<{ pickup_only_lines: string[] }>();
    expect(mixed.items).toHaveLength(2);
    expect(named).toEqual([only(staying).id]);
    const place = await store
      .post(`/store/carts/${cart}/delivery-place`, { district_code: ADDRESS.district_code })
      .json<{ pickup_only_lines: string[] }>();
    expect(place.pickup_only_lines).toEqual(named);
  });

  test("what cannot be ordered so is refused before anything is kept of it", async () => {
    const coconuts = await fillCart(shop(), "kelapa-muda");
    expect(await placeOrder(shop(), coconuts, byTransfer())).toMatchObject({
      status: 400,
      body: { code: "pickup_only_goods", fields: { "delivery.method": "pickup_only_goods" } },
    });
    const sugar = await fillCart(shop(), "gula-aren");
    const request = { ...byTransfer(), payment_method: "cash_on_pickup" };
    expect(await placeOrder(shop(), sugar, request)).toMatchObject({
      status: 400,
      body: { code: "cash_needs_pickup" },
    });
    const { cart } = await shop()
      .store.get(`/store/carts/${sugar}`)
      .json<{ cart: { email: string | null } }>();
    expect(cart.email).toBeNull();
    const empty = await beginCart(shop(), await goodsOf(shop(), "gula-aren"));
    expect(await placeOrder(shop(), empty, byCash())).toMatchObject({
      status: 400,
      body: { code: "cart_empty" },
    });
    const unread = { ...byCash(), terms: "0".repeat(64) };
    expect((await placeOrder(shop(), "cart_unknown", unread)).status).toBe(404);
    expect(await countOrders(shop())).toBe(0);
  });

  test("everything that is wrong with a request is told at once, field by field", async () => {
    const cart = await fillCart(shop(), "gula-aren");
    const request = {
      contact: { name: " ", phone: "021 555", email: "sri@" },
      delivery: {
        method: "courier",
        address: {
          ...ADDRESS,
          postal_code: "1153",
          line: "x".repeat(201),
          district_code: "31.73.99",
          province: "Jakarta",
        },
        service: "Reguler",
        fee: 0.5,
      },
      payment_method: "promise",
      locale: "id",
      is_admin: true,
    };
    expect(await placeOrder(shop(), cart, request)).toEqual({
      status: 400,
      body: {
        code: "invalid_request",
        type: "not_allowed",
        message: expect.any(String),
        fields: {
          "contact.name": "invalid",
          "contact.phone": "invalid",
          "contact.email": "invalid",
          "delivery.address.line": "too_long",
          "delivery.address.postal_code": "invalid",
          "delivery.address.district_code": "invalid",
          "delivery.address.province": "unknown",
          "delivery.fee": "invalid",
          payment_method: "invalid",
          is_admin: "unknown",
        },
      },
    });
  });

  test("a cart takes the goods of one enterprise only", async () => {
    const [own, other] = [
      await goodsOf(shop(), "gula-aren"),
      await goodsOf(shop(), "cakalang-asap"),
    ];
    const foreign = { variant_id: only(other.variants).id, quantity: 1 };
    const cart = await fillCart(shop(), "gula-aren");
    const refusal = { status: 400, body: { code: "other_enterprise" } };
    expect(await tell(shop().store, `/store/carts/${cart}/line-items`, foreign)).toMatchObject(
      refusal,
    );
    const body = { sales_channel_id: own.enterprise.sales_channel_id, items: [foreign] };
    expect(await tell(shop().store, "/store/carts", body)).toMatchObject(refusal);
    const moved = { sales_channel_id: other.enterprise.sales_channel_id };
    expect(await tell(shop().store, `/store/carts/${cart}`, moved)).toMatchObject(refusal);
    expect((await placeOrder(shop(), cart, byTransfer())).status).toBe(200);
  });

  test("two lines of the same goods cannot sell more than there is", async () => {
    const goods = await goodsOf(shop(), "kenari");
    await (await stockOf(shop(), goods)).set(3);
    const cart = await fillCart(shop(), "kenari", 2);
    const more = { variant_id: only(goods.variants).id, quantity: 2, metadata: { gift: true } };
    expect((await tell(shop().store, `/store/carts/${cart}/line-items`, more)).status).toBe(200);
    const { status, body } = await placeOrder(shop(), cart, byTransfer());
    expect({ status, code: body.code }).toEqual({ status: 409, code: "out_of_stock" });
    expect(Object.values(body.fields ?? {})).toEqual(["left_3", "left_3"]);
    expect(await countOrders(shop())).toBe(0);
    expect((await stockOf(shop(), goods)).reserved).toBe(0);
  });

  test("Medusa's own way into an order keeps the same rules", async () => {
    const goods = await goodsOf(shop(), "kelapa-muda");
    const cart = await fillCart(shop(), "kelapa-muda");
    const path = `/store/carts/${cart}`;
    const { store } = shop();
    const { shipping_options: options } = await store
      .get(`/store/shipping-options?cart_id=${cart}`)
      .json<{ shipping_options: { id: string; type: { code: string } }[] }>();
    const courier = options.find(({ type }) => type.code === "courier");
    await store
      .post(path, {
        email: "sri@contoh.id",
        shipping_address: {
          first_name: "Sri Wahyuni",
          phone: "+6281234567890",
          country_code: "id",
          metadata: { district_code: "31.73.05" },
        },
      })
      .json<unknown>();
    await store.post(`${path}/shipping-methods`, { option_id: courier?.id }).json<unknown>();
    const { payment_collection: collection } = await store
      .post("/store/payment-collections", { cart_id: cart })
      .json<{ payment_collection: { id: string } }>();
    const sessions = `/store/payment-collections/${collection.id}/payment-sessions`;
    const pay = (provider_id: string) => store.post(sessions, { provider_id }).json<unknown>();

    await pay("pp_bank-transfer_manual");
    expect(await tell(store, `${path}/complete`)).toMatchObject({
      status: 400,
      body: { code: "pickup_only_goods" },
    });
    const pickup = options.find(({ type }) => type.code === "pickup");
    await store.post(`${path}/shipping-methods`, { option_id: pickup?.id }).json<unknown>();
    await pay("pp_cash-on-pickup_manual");
    await (await stockOf(shop(), goods)).set(0);
    expect(await tell(store, `${path}/complete`)).toMatchObject({
      status: 409,
      body: { code: "out_of_stock" },
    });
    await (await stockOf(shop(), goods)).set(1);
    const asked = `${path}/complete?fields=email,*shipping_address,*customer`;
    expect(await tell(store, asked)).toEqual({
      status: 200,
      body: {
        type: "order",
        order: { id: expect.any(String), display_id: expect.any(Number) },
      },
    });
    expect(await tell(store, sessions, { provider_id: "pp_bank-transfer_manual" })).toMatchObject({
      status: 409,
      body: { code: "already_ordered" },
    });
  });
});
