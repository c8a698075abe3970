import { expect, test } from "vitest";
import { only } from "../src/lib/only";
import { makePaperToken } from "../src/lib/papers/paper-token";
import { awaitedOf } from "./support/awaited";
import { buy, byCash, byTransfer, tell } from "./support/buying";
import { describeShop } from "./support/shop";

interface Invoice {
  kind: string;
  subtotal: number;
  delivery: { fee: number };
  total: number;
  payment: { unique_code: number | null; amount: number; is_paid: boolean };
  ppn: { percent: number; amount: number } | null;
  buyer: { phone: string };
}

describeShop((shop) => {
  const invoiceOf = async (token: string) =>
    (await shop().store.get(`/store/order-tracking/${token}/invoice`).json<{ paper: Invoice }>())
      .paper;
  const links = async (id: string) =>
    (
      await shop()
        .admin.get(`/admin/orders/${id}/papers`)
        .json<{ papers: { invoice: string; slip: string } }>()
    ).papers;
  const tokenOf = (link: string) => link.split("/").at(-1) ?? "";
  const paper = (token: string) => shop().store.get(`/store/order-papers/${token}`);

  test("an invoice sums up to the rupiah, unique code and all, and shows no PPN by itself", async () => {
    const { id, token, number } = await buy(shop(), "gula-aren", byTransfer());
    const invoice = await invoiceOf(token);
    const [asked] = await awaitedOf(shop()).listAwaitedPayments({ order_id: id });
    expect(invoice).toMatchObject({
      number,
      seller: { name: "BUMDesa Bina Mandiri", village: "Barumadehe", registration: null },
      buyer: { name: "Sri Wahyuni Pembeli", phone: "+6281••••890" },
      status: "awaiting_payment",
      ppn: null,
      payment: { method: "bank_transfer", is_paid: false, unique_code: asked?.code },
    });
    expect(invoice.subtotal + invoice.delivery.fee).toBe(invoice.total);
    expect(invoice.total + (invoice.payment.unique_code ?? 0)).toBe(invoice.payment.amount);
    expect(invoice.payment.amount).toBe(asked?.amount);
  });

  test("an invoice tells what was given back, and asks for no sum that has changed since", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    await tell(shop().admin, `/admin/orders/${id}/confirm-payment`, {});
    const { total } = await invoiceOf(token);
    const back = { key: "given-back-1", amount: 1000, reason: "Kembalian" };
    await tell(shop().admin, `/admin/orders/${id}/refunds`, back);
    expect((await invoiceOf(token)).payment).toMatchObject({ received: total, given_back: 1000 });

    const lines = await shop()
      .admin.get(`/admin/orders/${id}?fields=id,items.id`)
      .json<{ order: { items: { id: string }[] } }>();
    const path = "/admin/order-edits";
    await tell(shop().admin, path, { order_id: id });
    await tell(shop().admin, `${path}/${id}/items/item/${only(lines.order.items).id}`, {
      quantity: 2,
    });
    await tell(shop().admin, `${path}/${id}/request`, {});
    expect((await tell(shop().admin, `${path}/${id}/confirm`, {})).status).toBe(200);
    const changed = await invoiceOf(token);
    expect(changed.total).toBeGreaterThan(total);
    expect(changed.payment).toMatchObject({ unique_code: null, amount: changed.total });
  });

  test("PPN is on an invoice only of orders that were placed while the seller charged it", async () => {
    const before = await buy(shop(), "gula-aren", byTransfer());
    const { enterprise } = await shop()
      .store.get("/store/enterprises/bina-mandiri")
      .json<{ enterprise: { id: string } }>();
    const own = { registration: null, text_id: null, text_en: null, ppn_percent: 11 };
    await shop().admin.post(`/admin/enterprises/${enterprise.id}/terms`, own).json<unknown>();
    const after = await buy(shop(), "gula-aren", byTransfer());
    expect((await invoiceOf(before.token)).ppn).toBeNull();
    const { ppn, total } = await invoiceOf(after.token);
    expect(ppn).toEqual({ percent: 11, amount: Math.round((total * 11) / 111) });
  });

  test("a manager's link opens a slip with the whole recipient and no price at all", async () => {
    const request = byTransfer();
    const { id, number } = await buy(shop(), "gula-aren", request);
    const { slip, invoice } = await links(id);
    expect(slip).toMatch(/\/cetak\//);
    const text = await (await paper(tokenOf(slip))).text();
    expect(JSON.parse(text)).toMatchObject({
      paper: {
        kind: "slip",
        number,
        delivery: { method: "courier", service: "Reguler" },
        recipient: {
          name: "Sri Wahyuni Pembeli",
          phone: "+6281234567890",
          address_lines: expect.arrayContaining(["Jl. Melati Raya 5"]),
        },
        items: [{ title: "Gula Aren Batok", quantity: 1 }],
      },
    });
    expect(text).not.toMatch(/price|total|amount|fee|52000/);
    expect(text).not.toContain(request.contact.email);
    const whole = await paper(tokenOf(invoice)).json<{ paper: Invoice }>();
    expect(whole.paper).toMatchObject({ kind: "invoice", buyer: { phone: "+6281234567890" } });
  });

  test("the invoice of an English order is in English", async () => {
    const { id } = await buy(shop(), "kelapa-muda", byCash());
    expect(await links(id)).toMatchObject({
      invoice: expect.stringContaining("/en/print/"),
      slip: expect.stringContaining("/cetak/"),
    });
  });

  test("links are given to managers only, hold for an hour, and open one paper of one order", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    const path = `/admin/orders/${id}/papers`;
    expect((await shop().store.get(path)).status).toBe(401);
    expect((await shop().stranger.get(path)).status).toBe(401);
    expect((await shop().admin.get("/admin/orders/order_none/papers")).status).toBe(404);
    const slip = tokenOf((await links(id)).slip);
    const secret = String(process.env.TRACKING_SECRET);
    const over = { order_id: id, kind: "slip", expires_at: new Date(Date.now() - 1000) } as const;
    for (const wrong of [
      token,
      slip.replace(".slip.", ".invoice."),
      slip.slice(0, -1),
      makePaperToken(over, secret),
      makePaperToken({ ...over, expires_at: new Date(Date.now() + 60_000) }, "another secret"),
    ]) {
      const answer = await paper(wrong);
      expect(answer.status, wrong).toBe(404);
      expect(answer.headers.get("cache-control")).toBe("no-store");
    }
  });
});
