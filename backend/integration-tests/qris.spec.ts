import { expect, test } from "vitest";
import { expireUnpaid, runOut } from "./support/awaited";
import { buy, byQris, fillCart, placeOrder, tell } from "./support/buying";
import { describeShop } from "./support/shop";

// Fictional: nobody can be paid with it. The shop's first village has it.
const HEAD =
  "00020101021126640017ID.CO.EXAMPLE.WWW01189360000000000000000210CONTOH00010303UMI51440014ID.CO.QRIS.WWW0215ID00000000000000303UMI520453995303360";
const TAIL = "5802ID5914CONTOH BUMDESA6015HALMAHERA UTARA610597765630";
const STATIC = `${HEAD}${TAIL}448AD`;

interface Tracked {
  status: string;
  total: number;
  payment: { status: string; amount: number; qris: { payload: string } | null; bank: unknown };
}

describeShop((shop) => {
  const track = async (token: string) =>
    (await shop().store.get(`/store/order-tracking/${token}`).json<{ order: Tracked }>()).order;
  const act = (id: string, name: string) => tell(shop().admin, `/admin/orders/${id}/${name}`);
  const enterprisePath = async (handle: string) => {
    const { enterprises } = await shop()
      .admin.get("/admin/enterprises?limit=10")
      .json<{ enterprises: { id: string; handle: string; qris: string | null }[] }>();
    const found = enterprises.find((one) => one.handle === handle);
    return { path: `/admin/enterprises/${found?.id}`, qris: found?.qris };
  };
  const methods = async (cart: string) => {
    const { payment } = await shop()
      .store.get(`/store/carts/${cart}/checkout-options`)
      .json<{ payment: { method: string }[] }>();
    return payment.map(({ method }) => method);
  };

  test("an order is paid with the enterprise's code and its amount, once a manager has seen it", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byQris());
    const { status, total, payment } = await track(token);
    expect(status).toBe("awaiting_payment");
    expect(payment).toMatchObject({ status: "awaiting", amount: total, bank: null });
    const digits = String(total);
    const asked = `${HEAD.replace("010211", "010212")}540${digits.length}${digits}${TAIL}`;
    expect(payment.qris?.payload.slice(0, -5)).toBe(asked);
    expect(payment.qris?.payload.slice(-5)).toMatch(/^4[0-9A-F]{4}$/);

    expect(await act(id, "hand-over")).toMatchObject({
      status: 409,
      body: { code: "payment_not_confirmed" },
    });
    expect((await act(id, "confirm-payment")).status).toBe(200);
    expect(await track(token)).toMatchObject({
      status: "processing",
      payment: { status: "paid", qris: null },
    });
    const { order } = await shop()
      .admin.get(`/admin/orders/${id}`)
      .json<{ order: { payment_status: string; summary: { paid_total: number } } }>();
    expect(order).toMatchObject({ payment_status: "captured", summary: { paid_total: total } });
  });

  test("what is not confirmed in time is canceled, and its code is gone", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byQris());
    await runOut(shop(), id);
    await expireUnpaid(shop());
    expect(await track(token)).toMatchObject({
      status: "canceled",
      payment: { status: "expired", qris: null },
    });
  });

  test("a code that is not right is refused with what is wrong, and the old one stays", async () => {
    const { path, qris } = await enterprisePath("bina-mandiri");
    expect(qris).toBe(STATIC);
    const wrong = [
      ["https://example.org", "structure"],
      [STATIC.replace("CONTOH BUMDESA", "CONTOH BUMDESB"), "checksum"],
      [STATIC.slice(0, -8), "structure"],
      ["", "characters"],
    ];
    for (const [code, problem] of wrong) {
      expect(await tell(shop().admin, path, { qris: code })).toMatchObject({
        status: 400,
        body: { code: "invalid_request", fields: { qris: problem } },
      });
    }
    expect((await tell(shop().admin, path, { qris: `${STATIC}\n` })).status).toBe(200);
    expect((await enterprisePath("bina-mandiri")).qris).toBe(STATIC);
  });

  test("QRIS is offered only where the enterprise has a code", async () => {
    const without = await fillCart(shop(), "cakalang-asap");
    expect(await methods(without)).not.toContain("qris");
    expect(await placeOrder(shop(), without, byQris())).toMatchObject({
      status: 400,
      body: { code: "payment_not_offered" },
    });
    const { path } = await enterprisePath("bina-mandiri");
    const cart = await fillCart(shop(), "gula-aren");
    expect(await methods(cart)).toContain("qris");
    await shop().admin.post(path, { qris: null }).json<unknown>();
    expect(await methods(cart)).not.toContain("qris");
    expect((await placeOrder(shop(), cart, byQris())).status).toBe(400);
  });
});
