import { expect, test } from "vitest";
import { buy, byCash, byTransfer, tell } from "./support/buying";
import { linesOf } from "./support/history";
import { describeShop } from "./support/shop";

const CONFIRM = "confirm-payment";
const READY = "ready-for-pickup";
const HAND_OVER = "hand-over";
const ARRIVED = "arrived";

interface AdminOrder {
  payment_status: string;
  fulfillment_status: string;
  summary: { paid_total: number };
  total: number;
  fulfillments: unknown[];
}

interface TrackedOrder {
  status: string;
  payment: { status: string; bank: unknown };
  delivery: { pickup_code: string | null };
}

describeShop((shop) => {
  const act = (id: string, name: string, body: object = {}) =>
    tell(shop().admin, `/admin/orders/${id}/${name}`, body);
  const order = async (id: string) =>
    (await shop().admin.get(`/admin/orders/${id}`).json<{ order: AdminOrder }>()).order;
  const told = async (token: string) =>
    (await shop().store.get(`/store/order-tracking/${token}`).json<{ order: TrackedOrder }>())
      .order;
  const tracked = async (token: string) => {
    const { status, payment } = await told(token);
    return `${status}, ${payment.status}, ${payment.bank === null ? "" : "account"}`;
  };

  test("an order is seen with its enterprise and what is to be done", async () => {
    const { id, number } = await buy(shop(), "gula-aren", byTransfer());
    const path = `/admin/orders/${id}/handling`;
    expect(await shop().admin.get(path).json<unknown>()).toEqual({
      handling: {
        id,
        number,
        status: "awaiting_payment",
        delivery: "courier",
        payment: "bank_transfer",
        is_paid: false,
        is_given_back: false,
        asked: expect.objectContaining({ amount: expect.any(Number), is_expired: false }),
        enterprise: {
          handle: "bina-mandiri",
          name: "BUMDesa Bina Mandiri",
          village: { code: "82.03.22.2004", name: "Barumadehe", time_zone: "Asia/Jayapura" },
        },
        history: [expect.objectContaining({ kind: "placed", by: "buyer" })],
        shipment: null,
        whatsapp: expect.stringMatching(/^https:\/\/wa\.me\/6281234567890\?text=/),
        has_outbox: true,
        open_acts: ["confirm_payment"],
      },
    });
    expect((await shop().stranger.get(path)).status).toBe(401);
    expect((await shop().store.post(`/admin/orders/${id}/${CONFIRM}`)).status).toBe(401);
    for (const told of ["handling", "documents", "complaints", "papers"]) {
      const { status } = await shop().admin.get(`/admin/orders/order_none/${told}`);
      expect(status, told).toBe(404);
    }
  });

  test("a transfer is confirmed once, then the courier takes the goods once", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    expect(await tracked(token)).toBe("awaiting_payment, awaiting, account");
    expect(await act(id, HAND_OVER)).toMatchObject({
      status: 409,
      body: { code: "payment_not_confirmed" },
    });
    expect((await order(id)).fulfillments).toHaveLength(0);

    const confirmed = await Promise.all(Array.from({ length: 5 }, () => act(id, CONFIRM)));
    expect(confirmed.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(await tracked(token)).toBe("processing, paid, ");
    expect(await act(id, READY)).toMatchObject({ status: 409, body: { code: "not_a_pickup" } });

    const handed = await Promise.all(Array.from({ length: 3 }, () => act(id, HAND_OVER)));
    expect(handed.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await tracked(token)).toBe("shipped, paid, ");
    const made = await order(id);
    expect(made).toMatchObject({ payment_status: "captured", fulfillment_status: "shipped" });
    expect(made.summary.paid_total).toBe(made.total);
    expect(made.fulfillments).toHaveLength(1);
  });

  test("what a courier took has arrived once its manager says so", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    await act(id, CONFIRM);
    const early = await act(id, ARRIVED);
    expect(early).toMatchObject({ status: 409, body: { code: "not_sent" } });
    const openActs = (body: unknown) =>
      (body as { handling: { open_acts: string[] } }).handling.open_acts;
    expect(openActs((await act(id, HAND_OVER)).body)).toEqual([ARRIVED]);

    const said = await Promise.all(Array.from({ length: 3 }, () => act(id, ARRIVED)));
    expect(said.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(said.map(({ body }) => openActs(body))).toEqual([[], [], []]);
    expect(await tracked(token)).toBe("completed, paid, ");
    expect((await linesOf(shop(), token)).map(({ kind }) => kind)).toEqual([
      "placed",
      "payment_confirmed",
      "shipped",
      "completed",
    ]);
    expect(await order(id)).toMatchObject({ fulfillment_status: "delivered" });

    const fetched = await buy(shop(), "kelapa-muda", byCash());
    expect(await act(fetched.id, ARRIVED)).toMatchObject({
      status: 409,
      body: { code: "not_sent_by_courier" },
    });
    expect((await act("order_none", ARRIVED)).status).toBe(404);
    expect((await shop().store.post(`/admin/orders/${id}/${ARRIVED}`)).status).toBe(401);
  });

  test("cash is recorded when the goods are fetched", async () => {
    const { id, token } = await buy(shop(), "kelapa-muda", byCash());
    expect(await act(id, CONFIRM)).toMatchObject({ status: 409, body: { code: "paid_in_cash" } });
    expect((await act(id, READY)).status).toBe(200);
    expect((await act(id, READY)).status).toBe(200);
    expect(await tracked(token)).toBe("ready_for_pickup, awaiting, ");
    const { delivery } = await told(token);
    expect(delivery.pickup_code).toMatch(/^\w{3}-\w{3}$/);
    const wrong = { status: 403, body: { code: "wrong_pickup_code" } };
    expect(await act(id, HAND_OVER)).toMatchObject(wrong);
    const badly = await act(id, HAND_OVER, { pickup_code: "AAA-AAA" });
    expect(badly).toMatchObject({ ...wrong, body: { fields: { pickup_code: "wrong" } } });
    expect(await tracked(token)).toBe("ready_for_pickup, awaiting, ");
    const pickup_code = delivery.pickup_code?.toLowerCase();
    const handed = await Promise.all(
      Array.from({ length: 3 }, () => act(id, HAND_OVER, { pickup_code })),
    );
    expect(handed.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await told(token)).delivery.pickup_code).toBeNull();
    expect(await tracked(token)).toBe("completed, paid, ");
    const made = await order(id);
    expect(made).toMatchObject({ payment_status: "captured", fulfillment_status: "delivered" });
    expect(made.summary.paid_total).toBe(made.total);
  });

  test("a pickup code cannot be found by trying", async () => {
    const { id, token } = await buy(shop(), "kelapa-muda", byCash());
    await act(id, READY);
    for (let tries = 0; tries < 5; tries += 1) {
      expect((await act(id, HAND_OVER, { pickup_code: "AAA-AAA" })).status).toBe(403);
    }
    const { pickup_code } = (await told(token)).delivery;
    expect(await act(id, HAND_OVER, { pickup_code })).toMatchObject({
      status: 429,
      body: { code: "too_many_tries" },
    });
    expect(await tracked(token)).toBe("ready_for_pickup, awaiting, ");
  });

  test("nothing is done to an order that was canceled", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    await shop().admin.post(`/admin/orders/${id}/cancel`).json<unknown>();
    for (const name of [CONFIRM, READY, HAND_OVER]) {
      expect(await act(id, name)).toMatchObject({ status: 409, body: { code: "order_canceled" } });
    }
    expect(await tracked(token)).toBe("canceled, awaiting, ");
  });

  test("neither a buyer nor a second look at the order can make it paid", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    const { order: seen } = await shop()
      .admin.get(`/admin/orders/${id}?fields=*payment_collections.payment_sessions`)
      .json<{
        order: { payment_collections: { payment_sessions: { id: string }[] }[] };
      }>();
    const session = seen.payment_collections[0]?.payment_sessions[0]?.id;
    const body = { payment_session_id: session };
    await shop().admin.post(`/admin/orders/${id}/payment-sessions/authorize`, body).json<unknown>();
    expect(await tracked(token)).toBe("awaiting_payment, awaiting, account");
  });
});
