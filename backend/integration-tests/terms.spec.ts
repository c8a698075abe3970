import { expect, test } from "vitest";
import type * as missedTerms from "../src/jobs/keep-missed-terms";
import { loadFromBackend } from "./support/backend-modules";
import {
  buy,
  byCash,
  byTransfer,
  countOrders,
  fillCart,
  placeOrder,
  prepareForMedusa,
} from "./support/buying";
import { describeShop } from "./support/shop";
import { databaseOf } from "./support/stock";

interface Terms {
  version: number;
  hash: string;
  was_shown?: boolean;
  goods?: unknown[];
  sections: { id: string; title: string; paragraphs: string[] }[];
}

const SELLER = "bina-mandiri";
const OWN = {
  registration: "AHU-CONTOH, hanya untuk uji",
  ppn_percent: null,
  text_id: "Barang pecah diganti dalam tiga hari.\n\nFoto dikirim lewat WhatsApp.",
  text_en: "Broken goods are replaced within three days.",
};

describeShop((shop) => {
  const inLanguage = (locale: string) => shop().store.with({ "x-medusa-locale": locale });
  const termsNow = async (locale = "id-ID") =>
    (await inLanguage(locale).get(`/store/enterprises/${SELLER}/terms`).json<{ terms: Terms }>())
      .terms;
  const agreed = async (token: string) =>
    (await shop().store.get(`/store/order-tracking/${token}/terms`).json<{ terms: Terms | null }>())
      .terms;
  const textOf = ({ sections }: Terms) =>
    sections.flatMap(({ paragraphs }) => paragraphs).join("\n");

  async function sellerId(): Promise<string> {
    const { enterprise } = await shop()
      .store.get(`/store/enterprises/${SELLER}`)
      .json<{ enterprise: { id: string } }>();
    return enterprise.id;
  }

  const setOwn = async (own: object) =>
    shop().admin.post(`/admin/enterprises/${await sellerId()}/terms`, { ...OWN, ...own });

  test("they tell who sells and all that PP 80/2019 asks for, in either language", async () => {
    const terms = await termsNow();
    expect(terms.sections.map(({ id }) => id)).toEqual([
      "seller",
      "goods",
      "payment",
      "delivery",
      "returns",
      "cancellation",
      "disputes",
      "complaints",
    ]);
    const text = textOf(terms);
    for (const known of [
      "BUMDesa Bina Mandiri",
      "Desa Barumadehe (kode 82.03.22.2004)",
      "Halmahera Utara",
      "WhatsApp +628",
      "24 jam",
      "Data contoh",
      "tidak memungut PPN",
    ]) {
      expect(text).toContain(known);
    }
    // Nobody said it, so it is not there.
    expect(text).not.toContain("Pendaftaran badan hukum");
    const english = await termsNow("en-US");
    expect(textOf(english)).toContain("Bina Mandiri Village Enterprise");
    expect(textOf(english)).toContain("Sample data");
    expect(english.hash).not.toBe(terms.hash);
    expect((await shop().store.get("/store/enterprises/nobody/terms")).status).toBe(404);
  });

  test("an order keeps the terms and goods of its day, whatever the seller says later", async () => {
    const before = await termsNow();
    const { token } = await buy(shop(), "gula-aren", { ...byTransfer(), terms: before.hash });
    expect((await setOwn({})).status).toBe(200);
    const kept = await agreed(token);
    expect(kept).toMatchObject({
      locale: "id",
      version: 0,
      hash: before.hash,
      was_shown: true,
      agreed_at: expect.stringMatching(/Z$/),
      sections: before.sections,
      goods: [
        {
          title: "Gula Aren Batok",
          quantity: 1,
          unit_price: expect.any(Number),
          weight_grams: expect.any(Number),
          permit: { kind: expect.any(String), number: null },
        },
      ],
    });
    const after = await termsNow();
    expect(after).toMatchObject({ version: 1 });
    expect(after.hash).not.toBe(before.hash);
    expect(textOf(after)).toContain("Barang pecah diganti dalam tiga hari.");
    expect(textOf(after)).toContain(OWN.registration);
    expect(textOf(await termsNow("en-US"))).toContain(OWN.text_en);
    const later = await buy(shop(), "gula-aren", { ...byTransfer(), terms: after.hash });
    expect(await agreed(later.token)).toMatchObject({ version: 1, hash: after.hash });
  });

  test("whoever was shown no terms places no order", async () => {
    const cart = await fillCart(shop(), "gula-aren");
    const orders = await countOrders(shop());
    for (const terms of [undefined, "", "yes"]) {
      expect(await placeOrder(shop(), cart, { ...byTransfer(), terms })).toMatchObject({
        status: 400,
        body: { code: "invalid_request", fields: { terms: "invalid" } },
      });
    }
    expect(await countOrders(shop())).toBe(orders);
  });

  test("terms that changed while somebody filled in the checkout make no order, until they are read", async () => {
    const shown = await termsNow();
    await setOwn({});
    const cart = await fillCart(shop(), "gula-aren");
    const orders = await countOrders(shop());
    expect(await placeOrder(shop(), cart, { ...byTransfer(), terms: shown.hash })).toMatchObject({
      status: 409,
      body: { code: "terms_changed", fields: { terms: "changed" } },
    });
    expect(await countOrders(shop())).toBe(orders);
    // Those of the other language are not those that hold for this order.
    const english = { ...byTransfer(), terms: (await termsNow("en-US")).hash };
    expect(await placeOrder(shop(), cart, english)).toMatchObject({ status: 409 });
    const now = { ...byTransfer(), terms: (await termsNow()).hash };
    const placed = await placeOrder(shop(), cart, now);
    expect(placed.status).toBe(200);
    // Asked again, the order is answered, whatever the terms say by then.
    await setOwn({ text_id: "Lain lagi." });
    const again = { order: { ...placed.body.order, is_new: false } };
    expect(await placeOrder(shop(), cart, now)).toEqual({ status: 200, body: again });
  });

  test("a manager's words are versions; the same words make none, and wrong ones are refused", async () => {
    const path = `/admin/enterprises/${await sellerId()}/terms`;
    expect((await setOwn({})).status).toBe(200);
    expect((await setOwn({})).status).toBe(200);
    expect(await shop().admin.get(path).json<unknown>()).toMatchObject({
      terms: { ...OWN, version: 1 },
    });
    for (const wrong of [
      { ppn_percent: 0 },
      { ppn_percent: 200 },
      { text_id: "x".repeat(6001) },
      { registration: " " },
      { ppn: 11 },
    ]) {
      expect((await setOwn(wrong)).status, JSON.stringify(wrong)).toBe(400);
    }
    expect((await shop().store.get(path)).status).toBe(401);
    expect((await shop().store.post(path, OWN)).status).toBe(401);
    expect((await shop().admin.post("/admin/enterprises/ent_none/terms", OWN)).status).toBe(404);
  });

  test("an order that came by Medusa's own way gets its terms afterwards, told as not shown", async () => {
    const cart = await fillCart(shop(), "gula-aren");
    await prepareForMedusa(shop(), cart);
    const { order } = await shop()
      .store.post(`/store/carts/${cart}/complete`)
      .json<{ order: { id: string } }>();
    const created_at = new Date(Date.now() - 10 * 60 * 1000);
    await databaseOf(shop())("order").where({ id: order.id }).update({ created_at });
    const job = loadFromBackend<typeof missedTerms>("jobs/keep-missed-terms");
    await job.default(shop().container);
    await job.default(shop().container);
    const kept = await databaseOf(shop())("terms_agreement").where({ order_id: order.id });
    expect(kept).toMatchObject([{ was_shown: false, locale: "id" }]);
  });

  test("nobody but the holder of the link is told the terms of an order", async () => {
    const { token } = await buy(shop(), "gula-aren", byCash());
    const wrong = `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`;
    for (const paper of ["terms", "invoice"]) {
      expect((await shop().store.get(`/store/order-tracking/${wrong}/${paper}`)).status).toBe(404);
    }
  });
});
