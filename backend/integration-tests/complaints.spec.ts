import { expect, test } from "vitest";
import { only } from "../src/lib/only";
import { handOver, letPass, refusalOf, sendFile, track } from "./support/aftersale";
import { buy, byCash, tell } from "./support/buying";
import { linesOf } from "./support/history";
import { statement } from "./support/pdfs";
import { plainPng } from "./support/photos";
import { describeShop } from "./support/shop";

const TEXT = "Botolnya pecah.\nMadunya tumpah semua.";

describeShop((shop) => {
  const path = (token: string) => `/store/order-tracking/${token}/complaints`;
  const complain = (token: string, body: unknown = { kind: "damaged", text: TEXT }) =>
    tell(shop().store, path(token), body);
  const addPicture = (token: string, content: Buffer) =>
    sendFile(shop(), `${path(token)}/pictures`, content);
  const answer = (order: string, complaint: string, body: unknown) =>
    tell(shop().admin, `/admin/orders/${order}/complaints/${complaint}/answer`, body);
  const bought = async () => {
    const order = await buy(shop(), "kelapa-muda", byCash());
    expect((await handOver(shop(), order)).status).toBe(200);
    return order;
  };

  test("a buyer complains with pictures, and reads what the manager answers", async () => {
    const { id, token } = await bought();
    expect((await complain(token)).status).toBe(200);
    expect((await complain(token)).status).toBe(200);
    expect(await complain(token, { kind: "other", text: "Lain." })).toMatchObject({
      status: 409,
      body: { code: "complaint_open" },
    });
    const pictures = await Promise.all(Array.from({ length: 4 }, () => plainPng(30, 20)));
    const [first = Buffer.alloc(0)] = pictures;
    expect((await addPicture(token, first)).status).toBe(200);
    expect(await refusalOf(await addPicture(token, await statement()))).toBe(
      "400 document_unknown",
    );
    const statuses: number[] = [];
    for (const picture of pictures) statuses.push((await addPicture(token, picture)).status);
    expect(statuses).toEqual([200, 200, 200, 409]);

    const { complaints } = await shop()
      .admin.get(`/admin/orders/${id}/complaints`)
      .json<{ complaints: { id: string; text: string; pictures: { id: string }[] }[] }>();
    const complaint = only(complaints);
    expect(complaint).toMatchObject({ kind: "damaged", text: TEXT, status: "open" });
    expect(complaint.pictures).toHaveLength(3);
    for (const picture of complaint.pictures) {
      const file = `/admin/orders/${id}/documents/${picture.id}`;
      expect((await shop().admin.get(file)).headers.get("content-type")).toBe("image/webp");
      expect((await shop().stranger.get(file)).status).toBe(401);
    }
    const proofs = await shop()
      .admin.get(`/admin/orders/${id}/documents`)
      .json<{ documents: [] }>();
    expect(proofs.documents).toEqual([]);

    const settled = { outcome: "settled", answer: "Maaf, kami kirim gantinya." };
    expect((await answer(id, complaint.id, { ...settled, answer: " " })).status).toBe(400);
    expect((await answer(id, complaint.id, settled)).status).toBe(200);
    expect((await answer(id, complaint.id, settled)).status).toBe(200);
    expect(await answer(id, complaint.id, { ...settled, outcome: "declined" })).toMatchObject({
      status: 409,
      body: { code: "complaint_answered" },
    });
    expect(await track(shop(), token)).toMatchObject({
      complaints: [{ status: "settled", answer: settled.answer, pictures: [{}, {}, {}] }],
    });
    expect(await refusalOf(await addPicture(token, first))).toBe("409 no_open_complaint");
    const other = await bought();
    expect((await answer(other.id, complaint.id, settled)).status).toBe(404);

    const kinds = (await linesOf(shop(), token)).map(({ kind, by }) => `${kind} by ${by}`);
    expect(kinds.filter((kind) => kind.startsWith("complaint"))).toEqual([
      "complaint_opened by buyer",
      "complaint_answered by manager",
    ]);

    expect((await complain(token, { kind: "missing", text: "Kurang satu." })).status).toBe(200);
    expect((await track(shop(), token)).complaints.map(({ kind }) => kind)).toEqual([
      "missing",
      "damaged",
    ]);
  });

  test("it is time to complain once the goods are ready, until two weeks after they came", async () => {
    const order = await buy(shop(), "kelapa-muda", byCash());
    const closed = { status: 409, body: { code: "complaint_closed" } };
    expect(await complain(order.token)).toMatchObject(closed);
    expect((await track(shop(), order.token)).complaint_window.is_open).toBe(false);
    await tell(shop().admin, `/admin/orders/${order.id}/ready-for-pickup`);
    expect((await track(shop(), order.token)).complaint_window).toEqual({
      is_open: true,
      until: null,
    });
    await handOver(shop(), order);
    await letPass(shop(), order.id, 13);
    expect((await track(shop(), order.token)).complaint_window.is_open).toBe(true);
    await letPass(shop(), order.id, 15);
    expect((await track(shop(), order.token)).complaint_window.is_open).toBe(false);
    expect(await complain(order.token)).toMatchObject(closed);
    const canceled = await buy(shop(), "kelapa-muda", byCash());
    await shop().admin.post(`/admin/orders/${canceled.id}/cancel`).json<unknown>();
    expect(await complain(canceled.token)).toMatchObject(closed);
  });

  test("of many who complain at once, one complaint is open", async () => {
    const { token } = await bought();
    const told = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        complain(token, { kind: "other", text: index % 2 === 0 ? "Satu." : "Dua." }),
      ),
    );
    expect(told.map(({ status }) => status).sort()).toEqual([
      ...Array(4).fill(200),
      ...Array(4).fill(409),
    ]);
    expect((await track(shop(), token)).complaints).toHaveLength(1);
  });

  test("what is no complaint is refused, field by field, and a wrong link learns nothing", async () => {
    const { token } = await bought();
    for (const [body, fields] of [
      [{ kind: "rude", text: TEXT }, { kind: "invalid" }],
      [{ kind: "other", text: " " }, { text: "invalid" }],
      [{ kind: "other", text: "x".repeat(1001) }, { text: "too_long" }],
      [{ kind: "other", text: TEXT, status: "settled" }, { status: "unknown" }],
    ]) {
      expect(await complain(token, body)).toMatchObject({ status: 400, body: { fields } });
    }
    expect((await complain(token, { kind: "other", text: "x".repeat(10_000_000) })).status).toBe(
      413,
    );
    expect((await complain(`${token}x`)).status).toBe(404);
    expect((await track(shop(), token)).complaints).toEqual([]);
  });
});
