import { Modules } from "@medusajs/framework/utils";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { only } from "../src/lib/only";
import { expireUnpaid, runOut } from "./support/awaited";
import { buy, byCash, byTransfer, fillCart, placeOrder, tell } from "./support/buying";
import { historyOf, tellEvents, waitOver } from "./support/history";
import { MailServer, type Received } from "./support/mail-server";
import { describeShop } from "./support/shop";

const server = new MailServer();
const BUMDESA = "bumdesa@bina-mandiri.test";
const FROM = "toko@lapak-desa.test";

// The backend reads its environment when it starts, which is after this.
beforeAll(async () => {
  await server.open();
  process.env.SMTP_URL = server.url;
  process.env.MAIL_FROM = `Lapak Desa <${FROM}>`;
});
afterAll(() => server.close());

describeShop((shop) => {
  const act = (id: string, name: string, body: object = {}) =>
    tell(shop().admin, `/admin/orders/${id}/${name}`, body);
  const report = (token: string) =>
    tell(shop().store, `/store/order-tracking/${token}/report-payment`);
  const enterprise = async () => {
    const { enterprises } = await shop()
      .admin.get("/admin/enterprises?limit=10")
      .json<{ enterprises: { id: string; handle: string }[] }>();
    return enterprises.find(({ handle }) => handle === "bina-mandiri")?.id ?? "";
  };
  /** Waits until an order's whole history is told, and answers what was written to an address. */
  const mailsTo = (address: string, orderId: string) =>
    vi.waitFor(
      async () => {
        const events = await historyOf(shop()).listOrderEvents({ order_id: orderId });
        expect(events.map(({ kind }) => kind)).toContain("placed");
        expect(events.filter(({ told_at }) => told_at === null)).toEqual([]);
        return server.to(address);
      },
      { timeout: 20_000, interval: 100 },
    );
  const subjects = (mails: Received[]) => mails.map(({ parsed }) => parsed.subject);

  beforeEach(async () => {
    await server.close();
    await server.open();
    server.mails.length = 0;
    await shop()
      .admin.post(`/admin/enterprises/${await enterprise()}`, { email: BUMDESA })
      .json();
  });

  test("each step writes one mail in the buyer's language, and none twice", async () => {
    const request = byTransfer();
    const { email } = request.contact;
    const { id, number, token } = await buy(shop(), "gula-aren", request);
    await mailsTo(email, id);
    await report(token);
    await act(id, "reject-payment", { reason: "Belum masuk <b>sama sekali</b>" });
    await report(token);
    await act(id, "confirm-payment");
    await act(id, "confirm-payment");
    await act(id, "hand-over", { shipment: { carrier: "sicepat", tracking_number: "000123" } });
    await act(id, "tracking", { carrier: "lion", tracking_number: "11LP99" });
    await mailsTo(email, id);
    await waitOver(shop(), id);
    await tellEvents(shop());
    const mails = await mailsTo(email, id);
    expect(subjects(mails).sort()).toEqual(
      [
        `Pesanan ${number} kami terima`,
        `Pesanan ${number}: kabar pembayaran kami terima`,
        `Pesanan ${number}: pembayaran belum ditemukan`,
        `Pesanan ${number}: kabar pembayaran kami terima`,
        `Pesanan ${number}: pembayaran diterima`,
        `Pesanan ${number} dikirim`,
        `Pesanan ${number}: nomor resi`,
      ].sort(),
    );
    for (const { parsed } of mails) {
      expect(parsed.text).toContain(`/pesanan/${token}`);
      expect(parsed.html).toContain(`/pesanan/${token}`);
    }
    const [placed] = mails;
    expect(placed?.parsed.text).toMatch(/Transfer tepat Rp[\d.]+ sebelum .* WIT;/);
    const rejected = mails.find(({ parsed }) => parsed.subject?.endsWith("belum ditemukan"));
    expect(rejected?.parsed.text).toContain("Belum masuk <b>sama sekali</b>");
    expect(rejected?.parsed.html).toContain("Belum masuk &lt;b&gt;sama sekali&lt;/b&gt;");
    expect(mails.at(-1)?.parsed.text).toContain("https://lionparcel.com/track/stt?q=11LP99");
    expect(subjects(server.to(BUMDESA)).sort()).toEqual([
      `Perlu dicek: pembayaran pesanan ${number}`,
      `Perlu dicek: pembayaran pesanan ${number}`,
      `Pesanan masuk: ${number}`,
    ]);
  });

  test("an English order is written about in English, and cash needs no word of its coming", async () => {
    const request = byCash();
    const { email } = request.contact;
    const { id, number, token } = await buy(shop(), "kelapa-muda", request);
    await mailsTo(email, id);
    await act(id, "ready-for-pickup");
    await mailsTo(email, id);
    const { order } = await shop()
      .store.get(`/store/order-tracking/${token}`)
      .json<{ order: { delivery: { pickup_code: string } } }>();
    const { pickup_code } = order.delivery;
    await act(id, "hand-over", { pickup_code });
    const mails = await mailsTo(email, id);
    expect(subjects(mails)).toEqual([
      `We have received order ${number}`,
      `Order ${number} is ready for pickup`,
      `Order ${number} is completed`,
    ]);
    for (const { raw, parsed } of mails) {
      expect(raw).not.toContain(pickup_code);
      expect(parsed.text).toContain(`/en/order/${token}`);
      expect(parsed.html).toContain('<html lang="en">');
      expect(parsed.text).toContain("Bina Mandiri Village Enterprise");
    }
  });

  test("an order that ends unpaid is told of once", async () => {
    const request = byTransfer();
    const { id, number } = await buy(shop(), "gula-aren", request);
    await mailsTo(request.contact.email, id);
    await runOut(shop(), id);
    await expireUnpaid(shop());
    await expireUnpaid(shop());
    expect(subjects(await mailsTo(request.contact.email, id))).toEqual([
      `Pesanan ${number} kami terima`,
      `Pesanan ${number} dibatalkan karena belum dibayar`,
    ]);
  });

  test("orders are made while the mail server is down, and told of once it is back", async () => {
    await server.close();
    const request = byTransfer();
    const { email } = request.contact;
    const { id, number } = await buy(shop(), "gula-aren", request);
    await vi.waitFor(async () => {
      const event = only(await historyOf(shop()).listOrderEvents({ order_id: id }));
      const tried = await shop()
        .container.resolve(Modules.NOTIFICATION)
        .listNotifications({ resource_id: event.id });
      expect(tried.map(({ status }) => status)).toEqual(["failure", "failure"]);
      expect(event.told_at).toBeNull();
    });
    // Not yet: the next try has its time.
    await server.open();
    await tellEvents(shop());
    expect(server.mails).toEqual([]);
    await waitOver(shop(), id);
    await Promise.all([tellEvents(shop()), tellEvents(shop())]);
    expect(subjects(await mailsTo(email, id))).toEqual([`Pesanan ${number} kami terima`]);
    expect(subjects(server.to(BUMDESA))).toEqual([`Pesanan masuk: ${number}`]);
    await waitOver(shop(), id);
    await tellEvents(shop());
    expect(server.mails).toHaveLength(2);
  });

  test("nobody is told another's address, and nothing typed becomes a header", async () => {
    const injected = "BUMDesa\r\nBcc: jahat@orang.test\r\n\r\n<script>alert(1)</script>";
    const updates = { id: await enterprise(), name: injected };
    await shop()
      .container.resolve<{ updateEnterprises(data: object): Promise<unknown> }>("village")
      .updateEnterprises(updates);
    const cart = await fillCart(shop(), "gula-aren");
    for (const email of ["a@b.test, c@d.test", "a@b.test\r\nBcc: c@d.test", "A <a@b.test>"]) {
      const request = byTransfer();
      const contact = { ...request.contact, email };
      expect((await placeOrder(shop(), cart, { ...request, contact })).status, email).toBe(400);
    }
    const [one, other] = [byTransfer(), byTransfer()];
    const first = await buy(shop(), "gula-aren", one);
    const second = await buy(shop(), "gula-aren", other);
    await report(first.token);
    for (const { id } of [first, second]) await mailsTo(BUMDESA, id);
    expect(server.mails.length).toBe(6);
    for (const { recipients, parsed, raw } of server.mails) {
      const to = only(recipients);
      expect(parsed.headers.has("bcc"), raw).toBe(false);
      expect(parsed.headers.has("cc"), raw).toBe(false);
      expect(parsed.html).not.toContain("<script>");
      const known = to === BUMDESA ? [to, FROM] : [to, FROM, BUMDESA];
      const named = [...raw.matchAll(/[\w.+-]+@[\w.-]+\.(?:test|id)\b/g)].map(([found]) => found);
      const strangers = named.filter((found) => ![...known, "jahat@orang.test"].includes(found));
      expect(strangers).toEqual([]);
      if (to === BUMDESA) expect(raw).not.toContain("81234567890");
    }
    expect(server.to("jahat@orang.test")).toEqual([]);
  });
});
