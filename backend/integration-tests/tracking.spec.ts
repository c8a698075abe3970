import { expect, test } from "vitest";
import { buy, byCash, byTransfer } from "./support/buying";
import { describeShop } from "./support/shop";

describeShop((shop) => {
  const track = (token: string, locale = "id-ID") =>
    shop()
      .store.with({ "x-medusa-locale": locale })
      .get(`/store/order-tracking/${encodeURIComponent(token)}`);

  test("whoever has the link sees what to pay where, and no more of the buyer than they know", async () => {
    const request = byTransfer();
    const { token, number } = await buy(shop(), "gula-aren", request);
    const answer = await track(token);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({
      order: {
        number,
        placed_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        time_zone: "Asia/Jayapura",
        status: "awaiting_payment",
        payment: {
          method: "bank_transfer",
          status: "awaiting",
          bank: { name: expect.any(String), account_number: expect.any(String) },
        },
        delivery: {
          method: "courier",
          fee: 52_000,
          address_lines: [
            "Jl. Melati Raya 5",
            "Kebon Jeruk, Kebon Jeruk",
            "Kota Administrasi Jakarta Barat, Daerah Khusus Ibukota Jakarta 11530",
          ],
        },
        items: [{ title: "Gula Aren Batok", quantity: 1 }],
        contact: { phone_masked: "+6281••••890", email_masked: "p••••@contoh.id" },
        enterprise: { handle: "bina-mandiri", village: { slug: "barumadehe" } },
      },
    });
    expect(text).not.toContain(request.contact.email);
    expect(text).not.toContain("81234567890");
  });

  test("an order is told in either language", async () => {
    const { token } = await buy(shop(), "kelapa-muda", byCash());
    const told = async (locale: string) => {
      const { order } = await track(token, locale).json<{ order: unknown }>();
      return order;
    };
    expect(await told("en-US")).toMatchObject({
      items: [{ title: "Young coconut", variant_label: "1 nut" }],
      enterprise: { name: "Bina Mandiri Village Enterprise" },
    });
    expect(await told("id-ID")).toMatchObject({
      status: "processing",
      payment: { method: "cash_on_pickup", bank: null },
      delivery: { method: "pickup", fee: 0, address_lines: [], pickup_code: null },
      items: [{ title: "Kelapa Muda (butir)", variant_label: "1 butir" }],
      enterprise: { name: "BUMDesa Bina Mandiri" },
    });
  });

  test("any other token is answered like one that never was", async () => {
    const { token } = await buy(shop(), "gula-aren", byTransfer());
    const places = [0, 10, token.indexOf("."), token.length - 20, token.length - 1];
    const altered = places.map((place) => {
      const other = token[place] === "A" ? "B" : "A";
      return token.slice(0, place) + other + token.slice(place + 1);
    });
    const never = await (await track("LD-1001")).text();
    for (const wrong of [...altered, token.slice(0, -1), `${token}A`, token.slice(1), "x.y", " "]) {
      const answer = await track(wrong);
      expect(answer.status, wrong).toBe(404);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(await answer.text(), wrong).toBe(never);
    }
  });
});
