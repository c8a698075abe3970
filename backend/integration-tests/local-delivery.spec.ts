import { expect, test } from "vitest";
import { only } from "../src/lib/only";
import { ADDRESS, byTransfer, fillCart, placeOrder, tell } from "./support/buying";
import { describeShop } from "./support/shop";

const HOME = { district_code: "82.03.22", village_code: "82.03.22.2004" };
const KAO_TELUK = { district_code: "82.03.22" };
const JAKARTA = { district_code: "31.73.05" };
const TERMS = {
  name: "Ojek desa",
  is_active: true,
  schedule: { days: [2, 5], from: "13:00", until: "17:00" },
  minimum_order: 0,
  takes_cash: true,
  takes_pickup_only: false,
  zones: [
    { area_code: "82.03.22", radius_km: null, fee: 10_000 },
    { area_code: null, radius_km: 1, fee: 2_000 },
  ],
};

interface Option {
  method: string;
  available: boolean;
  fee: number | null;
  reason: string | null;
  local?: { villages: { code: string; fee: number }[]; areas: unknown[] };
}

describeShop((shop) => {
  const adminPath = async () => {
    const { enterprises } = await shop()
      .admin.get("/admin/enterprises?fields=id,handle")
      .json<{ enterprises: { id: string; handle: string }[] }>();
    const own = enterprises.find(({ handle }) => handle === "bina-mandiri");
    return `/admin/enterprises/${own?.id}/local-delivery`;
  };
  const setTerms = async (change: object = {}) =>
    shop()
      .admin.post(await adminPath(), { ...TERMS, ...change })
      .json<unknown>();
  const localFor = async (cart: string, place: object) => {
    const { delivery } = await shop()
      .store.post(`/store/carts/${cart}/delivery-place`, place)
      .json<{ delivery: Option[] }>();
    return delivery.find(({ method }) => method === "local");
  };
  const order = (cart: string, change: { fee?: number; place?: object; payment?: string } = {}) => {
    const { fee = 2_000, place = HOME, payment = "cash_on_delivery" } = change;
    return placeOrder(shop(), cart, {
      ...byTransfer(),
      delivery: { method: "local", address: { ...ADDRESS, ...place }, fee },
      payment_method: payment,
    });
  };
  const countLocalOptions = async () => {
    const { shipping_options: options } = await shop()
      .admin.get("/admin/shipping-options?fields=id,type.code&limit=50")
      .json<{ shipping_options: { type: { code: string } }[] }>();
    return options.filter(({ type }) => type.code === "local").length;
  };
  const track = (token: string) =>
    shop()
      .store.get(`/store/order-tracking/${token}`)
      .json<{ order: { status: string; payment: { status: string } } }>();
  const act = (id: string, name: string) => tell(shop().admin, `/admin/orders/${id}/${name}`);

  test("goods are brought near, and the fee follows the village", async () => {
    const cart = await fillCart(shop(), "gula-aren");
    expect(await localFor(cart, KAO_TELUK)).toBeUndefined();
    const before = await countLocalOptions();
    await setTerms();
    // Set up twice, there is still one such way.
    await setTerms();
    expect(await countLocalOptions()).toBe(before + 1);
    const open = await localFor(cart, KAO_TELUK);
    expect(open).toMatchObject({ available: true, fee: null });
    expect(open?.local?.villages).toContainEqual({
      code: HOME.village_code,
      name: "Barumadehe",
      fee: 2_000,
    });
    expect(await localFor(cart, HOME)).toMatchObject({ available: true, fee: 2_000 });
    expect(await localFor(cart, JAKARTA)).toMatchObject({
      available: false,
      reason: "outside",
      local: {
        areas: [
          { kind: "district", name: "Kao Teluk" },
          { kind: "radius", km: 1 },
        ],
      },
    });
    const elsewhere = { ...JAKARTA, village_code: HOME.village_code };
    expect(
      (await tell(shop().store, `/store/carts/${cart}/delivery-place`, elsewhere)).status,
    ).toBe(400);
  });

  test("from the order to the cash at the door", async () => {
    await setTerms();
    const cart = await fillCart(shop(), "gula-aren");
    expect(await order(cart, { place: KAO_TELUK })).toMatchObject({
      status: 400,
      body: { code: "no_village" },
    });
    expect(await order(cart, { fee: 1_999 })).toMatchObject({
      status: 409,
      body: { code: "fee_changed", fields: { "delivery.fee": "now_2000" } },
    });
    expect(await order(cart, { place: JAKARTA })).toMatchObject({
      status: 400,
      body: { code: "outside_local_area" },
    });
    const { body } = await order(cart);
    const token = body.order?.tracking_token ?? "";
    const id = `order_${token.split(".")[0]}`;
    expect(await track(token)).toMatchObject({
      order: {
        status: "processing",
        payment: { method: "cash_on_delivery", status: "awaiting" },
        delivery: {
          method: "local",
          service: "Ojek desa",
          fee: 2_000,
          pickup_code: null,
          address_lines: [ADDRESS.line, "Barumadehe, Kao Teluk", expect.any(String)],
        },
        enterprise: { local_delivery: { name: "Ojek desa", schedule: TERMS.schedule } },
      },
    });
    expect(await act(id, "ready-for-pickup")).toMatchObject({ body: { code: "not_a_pickup" } });
    expect(await act(id, "confirm-payment")).toMatchObject({ body: { code: "paid_in_cash" } });
    expect((await act(id, "send-out")).status).toBe(200);
    expect((await act(id, "send-out")).status).toBe(200);
    expect(await track(token)).toMatchObject({
      order: { status: "shipped", payment: { status: "awaiting" } },
    });
    expect((await act(id, "hand-over")).status).toBe(200);
    expect((await act(id, "hand-over")).status).toBe(200);
    expect(await track(token)).toMatchObject({
      order: { status: "completed", payment: { status: "paid" } },
    });
  });

  test("an order by transfer goes out once it is paid", async () => {
    await setTerms();
    const { body } = await order(await fillCart(shop(), "gula-aren"), { payment: "bank_transfer" });
    const id = `order_${body.order?.tracking_token.split(".")[0]}`;
    expect(await act(id, "send-out")).toMatchObject({ body: { code: "payment_not_confirmed" } });
    expect((await act(id, "confirm-payment")).status).toBe(200);
    expect((await act(id, "hand-over")).status).toBe(200);
    expect(await track(body.order?.tracking_token ?? "")).toMatchObject({
      order: { status: "completed" },
    });
  });

  test("zones that change while a buyer pays make no order at the old fee, whichever way", async () => {
    await setTerms();
    const cart = await fillCart(shop(), "gula-aren");
    const { store } = shop();
    const path = `/store/carts/${cart}`;
    await localFor(cart, HOME);
    const { cart: begun } = await store
      .get(`${path}?fields=shipping_address.*`)
      .json<{ cart: { shipping_address: Record<string, unknown> } }>();
    const { city, province, country_code, metadata } = begun.shipping_address;
    const place = { city, province, country_code, metadata };
    const shipping_address = { ...place, first_name: "Sri Wahyuni", phone: "+6281234567890" };
    await store.post(path, { email: "sri@contoh.id", shipping_address }).json<unknown>();
    const { shipping_options: options } = await store
      .get(`/store/shipping-options?cart_id=${cart}`)
      .json<{ shipping_options: { id: string; type: { code: string } }[] }>();
    const option_id = only(options.filter(({ type }) => type.code === "local")).id;
    const { cart: priced } = await store
      .post(`${path}/shipping-methods`, { option_id })
      .json<{ cart: { shipping_total: number } }>();
    expect(priced.shipping_total).toBe(2_000);
    const { payment_collection: collection } = await store
      .post("/store/payment-collections", { cart_id: cart })
      .json<{ payment_collection: { id: string } }>();
    await store
      .post(`/store/payment-collections/${collection.id}/payment-sessions`, {
        provider_id: "pp_cash-on-delivery_manual",
      })
      .json<unknown>();
    await setTerms({ zones: [{ area_code: "82.03.22", radius_km: null, fee: 12_000 }] });
    expect(await tell(store, `${path}/complete`)).toMatchObject({
      status: 409,
      body: { code: "fee_changed" },
    });
    await setTerms({ takes_cash: false });
    expect(await tell(store, `${path}/complete`)).toMatchObject({
      status: 400,
      body: { code: "payment_not_offered" },
    });
    await setTerms();
    expect((await tell(store, `${path}/complete`)).status).toBe(200);
  });

  test("goods that may not be sent are brought only where the manager says so", async () => {
    await setTerms();
    const cart = await fillCart(shop(), "kelapa-muda");
    expect(await localFor(cart, HOME)).toMatchObject({ reason: "pickup_only_goods" });
    await setTerms({ takes_pickup_only: true, minimum_order: 1_000_000 });
    expect(await localFor(cart, HOME)).toMatchObject({ reason: "below_minimum" });
    await setTerms({ takes_pickup_only: true });
    expect((await order(cart)).status).toBe(200);
    await setTerms({ is_active: false });
    const other = await fillCart(shop(), "gula-aren");
    expect(await localFor(other, HOME)).toBeUndefined();
    expect(await order(other)).toMatchObject({ body: { code: "delivery_not_offered" } });
  });

  test("a manager reads and replaces it; all that is wrong is told at once", async () => {
    const path = await adminPath();
    expect(await shop().admin.get(path).json<unknown>()).toEqual({
      local_delivery: null,
      area_names: {},
    });
    expect(await setTerms()).toEqual({
      local_delivery: TERMS,
      area_names: { "82.03.22": "Kec. Kao Teluk" },
    });
    const [zone] = TERMS.zones;
    const wrong = {
      ...TERMS,
      name: " ",
      schedule: { days: [1, 1], from: "17:00", until: "13:00" },
      zones: [zone, { ...zone, fee: 0.5 }, { ...zone, radius_km: 2 }, { ...zone, area_code: "9" }],
    };
    const { status, body } = await tell(shop().admin, path, wrong);
    expect(status).toBe(400);
    expect(Object.keys(body.fields ?? {})).toEqual(
      expect.arrayContaining(["name", "schedule.days", "schedule.until", "zones.1.fee"]),
    );
    expect((await shop().stranger.get(path)).status).toBe(401);
    expect((await tell(shop().admin, path.replace(/ent_\w+/, "ent_none"), TERMS)).status).toBe(404);
  });
});
