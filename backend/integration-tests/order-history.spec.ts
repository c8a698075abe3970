import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, createWorkflow, type StepResponse } from "@medusajs/framework/workflows-sdk";
import { expect, test, vi } from "vitest";
import { only } from "../src/lib/only";
import type * as recording from "../src/workflows/order/steps/record-order-event";
import { expireUnpaid, runOut } from "./support/awaited";
import { loadFromBackend } from "./support/backend-modules";
import { buy, byCash, byTransfer, tell } from "./support/buying";
import { historyOf, linesOf, recordMissed } from "./support/history";
import { describeShop } from "./support/shop";

interface Handling {
  history: { kind: string; by: string }[];
  whatsapp: string;
  shipment: { carrier_name: string; number: string; url: string; opens_number: boolean } | null;
  has_outbox: boolean;
}

const TEN_MINUTES = 10 * 60 * 1000;

describeShop((shop) => {
  const act = (id: string, name: string, body: object = {}) =>
    tell(shop().admin, `/admin/orders/${id}/${name}`, body);
  const report = (token: string) =>
    tell(shop().store, `/store/order-tracking/${token}/report-payment`);
  const kinds = async (token: string) =>
    (await linesOf(shop(), token)).map(({ kind, by }) => `${kind} by ${by}`);
  const handling = async (id: string) =>
    (await shop().admin.get(`/admin/orders/${id}/handling`).json<{ handling: Handling }>())
      .handling;
  const begun = (id: string) =>
    vi.waitFor(async () => {
      const events = await historyOf(shop()).listOrderEvents({ order_id: id });
      expect(events.map(({ kind }) => kind)).toContain("placed");
      return events;
    });

  test("what happens to an order is told in its order, and once however often it is done", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    expect(await kinds(token)).toEqual(["placed by buyer"]);
    await begun(id);
    expect(await kinds(token)).toEqual(["placed by buyer"]);

    await Promise.all(Array.from({ length: 6 }, () => report(token)));
    const reason = "Uang belum masuk";
    await Promise.all([1, 2, 3].map(() => act(id, "reject-payment", { reason })));
    await report(token);
    await act(id, "reject-payment", { reason });
    await report(token);
    await Promise.all([1, 2, 3].map(() => act(id, "confirm-payment")));
    await report(token);
    await Promise.all([1, 2, 3].map(() => act(id, "hand-over")));
    expect(await kinds(token)).toEqual([
      "placed by buyer",
      "payment_reported by buyer",
      "payment_rejected by manager",
      "payment_reported by buyer",
      "payment_rejected by manager",
      "payment_reported by buyer",
      "payment_confirmed by manager",
      "shipped by manager",
    ]);
    const lines = await linesOf(shop(), token);
    expect(lines.filter(({ kind }) => kind === "payment_rejected").map(({ note }) => note)).toEqual(
      [reason, reason],
    );
    const times = lines.map(({ happened_at }) => Date.parse(happened_at));
    expect(times).toEqual([...times].sort());
    expect((await handling(id)).history).toEqual(lines);
  });

  test("an order ends once, and its history says how", async () => {
    const unpaid = await buy(shop(), "gula-aren", byTransfer());
    await runOut(shop(), unpaid.id);
    await expireUnpaid(shop());
    await expireUnpaid(shop());
    expect(await kinds(unpaid.token)).toEqual(["placed by buyer", "expired by shop"]);

    const unwanted = await buy(shop(), "gula-aren", byTransfer());
    await shop().admin.post(`/admin/orders/${unwanted.id}/cancel`).json<unknown>();
    expect(await kinds(unwanted.token)).toEqual(["placed by buyer", "canceled by manager"]);

    const fetched = await buy(shop(), "kelapa-muda", byCash());
    await act(fetched.id, "ready-for-pickup");
    const { order } = await shop()
      .store.get(`/store/order-tracking/${fetched.token}`)
      .json<{ order: { delivery: { pickup_code: string } } }>();
    await act(fetched.id, "hand-over", { pickup_code: order.delivery.pickup_code });
    expect(await kinds(fetched.token)).toEqual([
      "placed by buyer",
      "ready_for_pickup by manager",
      "payment_confirmed by manager",
      "completed by manager",
    ]);
    for (const { id } of [unpaid, unwanted, fetched]) await begun(id);
  });

  test("what is done on Medusa's own pages is told as well", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    await act(id, "confirm-payment");
    await act(id, "hand-over", { shipment: { carrier: "tiki", tracking_number: "030012" } });
    const { order } = await shop()
      .admin.get(`/admin/orders/${id}?fields=id,fulfillments.id`)
      .json<{ order: { fulfillments: { id: string }[] } }>();
    const parcel = only(order.fulfillments).id;
    await shop()
      .admin.post(`/admin/orders/${id}/fulfillments/${parcel}/mark-as-delivered`)
      .json<unknown>();
    await vi.waitFor(async () => expect(await kinds(token)).toContain("completed by manager"));
    const shipped = (await linesOf(shop(), token)).filter(({ kind }) => kind === "shipped");
    expect(only(shipped).note).toBe("TIKI 030012");
    await begun(id);
  });

  test("a workflow that fails takes back the line it wrote, and only that", async () => {
    const { recordOrderEventStep } = loadFromBackend<typeof recording>(
      "workflows/order/steps/record-order-event",
    );
    const fail = createStep("fail", async (): Promise<StepResponse<null>> => {
      throw new Error("on purpose");
    });
    const failing = createWorkflow("write-and-fail", (input: { order_id: string }) => {
      recordOrderEventStep({ order_id: input.order_id, kind: "ready_for_pickup", by: "manager" });
      fail();
    });
    const { id, token } = await buy(shop(), "kelapa-muda", byCash());
    await begun(id);
    const run = () =>
      failing(shop().container).run({ input: { order_id: id }, throwOnError: false });
    expect((await run()).errors).toHaveLength(1);
    expect(await kinds(token)).toEqual(["placed by buyer"]);
    await act(id, "ready-for-pickup");
    await run();
    expect(await kinds(token)).toEqual(["placed by buyer", "ready_for_pickup by manager"]);
  });

  test("an order whose process died right after it was made gets its beginning later", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    await historyOf(shop()).deleteOrderEvents((await begun(id)).map((event) => event.id));
    const created_at = new Date(Date.now() - TEN_MINUTES);
    const database = shop().container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    await database("order").where({ id }).update({ created_at });
    await recordMissed(shop());
    await recordMissed(shop());
    const events = await historyOf(shop()).listOrderEvents({ order_id: id });
    expect(only(events).happened_at).toEqual(created_at);
    expect(await kinds(token)).toEqual(["placed by buyer"]);
  });

  test("a parcel's number is told with the goods or later, and can be corrected", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    const jne = { carrier: "jne", tracking_number: " jne 0012-3456 " };
    expect(await act(id, "tracking", jne)).toMatchObject({
      status: 409,
      body: { code: "not_shipped" },
    });
    await act(id, "confirm-payment");
    for (const [shipment, fields] of [
      [{ carrier: "jne" }, { "shipment.tracking_number": "required" }],
      [{ carrier: "burung", tracking_number: "123456" }, { "shipment.carrier": "invalid" }],
      [{ carrier: "jne", tracking_number: "<b>12</b>" }, { "shipment.tracking_number": "invalid" }],
    ]) {
      expect(await act(id, "hand-over", { shipment })).toMatchObject({
        status: 400,
        body: { fields },
      });
    }
    expect((await act(id, "hand-over", { shipment: jne })).status).toBe(200);
    expect((await handling(id)).shipment).toMatchObject({
      carrier_name: "JNE",
      number: "JNE0012-3456",
      opens_number: false,
    });
    const lion = { carrier: "lion", tracking_number: "11LP123" };
    await act(id, "tracking", lion);
    await act(id, "tracking", lion);
    const { order } = await shop()
      .store.get(`/store/order-tracking/${token}`)
      .json<{ order: { delivery: { shipment: Handling["shipment"] } } }>();
    expect(order.delivery.shipment).toMatchObject({
      url: "https://lionparcel.com/track/stt?q=11LP123",
      opens_number: true,
    });
    const notes = (await linesOf(shop(), token)).map(({ kind, note }) => `${kind} ${note ?? ""}`);
    expect(notes.slice(-2)).toEqual([
      "shipped JNE JNE0012-3456",
      "shipment_noted Lion Parcel 11LP123",
    ]);
    const { order: made } = await shop()
      .admin.get(`/admin/orders/${id}?fields=id,*fulfillments.labels`)
      .json<{ order: { fulfillments: { labels: { tracking_number: string }[] }[] } }>();
    const labels = made.fulfillments.flatMap((parcel) => parcel.labels);
    expect(labels.map(({ tracking_number }) => tracking_number)).toEqual(["11LP123"]);

    const own = await buy(shop(), "gula-aren", byTransfer());
    await act(own.id, "confirm-payment");
    expect((await act(own.id, "hand-over", { shipment: { carrier: "own" } })).status).toBe(200);
    expect((await handling(own.id)).shipment).toMatchObject({ carrier_name: null, number: null });
    await begun(own.id);
  });

  test("a manager has a message for WhatsApp in the buyer's language", async () => {
    const indonesian = await buy(shop(), "gula-aren", byTransfer());
    const english = await buy(shop(), "kelapa-muda", byCash());
    const first = new URL((await handling(indonesian.id)).whatsapp);
    expect(first.origin + first.pathname).toBe("https://wa.me/6281234567890");
    const text = first.searchParams.get("text") ?? "";
    expect(text).toContain(`Halo Sri Wahyuni Pembeli, pesanan ${indonesian.number} di BUMDesa`);
    expect(text).toContain(`/pesanan/${indonesian.token}`);
    await act(english.id, "ready-for-pickup");
    const second = new URL((await handling(english.id)).whatsapp).searchParams.get("text") ?? "";
    expect(second).toContain("is ready for pickup");
    expect(second).toContain(`/en/order/${english.token}`);
    for (const { id } of [indonesian, english]) await begun(id);
  });

  test("without a mail server mails are kept where only managers read them", async () => {
    const { id, number, token } = await buy(shop(), "gula-aren", byTransfer());
    await begun(id);
    const mails = await vi.waitFor(async () => {
      const outbox = await shop()
        .admin.get("/admin/outbox")
        .json<{ mails: { subject: string; text: string }[] }>();
      const own = outbox.mails.filter(({ text }) => text.includes(token) || text.includes(id));
      expect(own).toHaveLength(2);
      return own;
    });
    expect(mails.map(({ subject }) => subject).sort()).toEqual([
      `Pesanan ${number} kami terima`,
      `Pesanan masuk: ${number}`,
    ]);
    expect((await handling(id)).has_outbox).toBe(true);
    expect((await shop().stranger.get("/admin/outbox")).status).toBe(401);
    expect((await shop().store.get("/admin/outbox")).status).toBe(401);
  });
});
