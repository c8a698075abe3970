import { expect, test } from "vitest";
import { describeShop } from "./support/shop";

interface Village {
  id: string;
  district: string;
  time_zone: string;
}

interface Enterprise {
  id: string;
  sales_channel: { id: string };
  stock_location: { id: string };
  shipping_profile: { id: string };
}

describeShop((shop) => {
  const openEnterprise = async () => {
    const { village } = await shop()
      .admin.post("/admin/villages", {
        code: "82.03.22.2001",
        slug: "desa-baru",
        postal_code: "97765",
        latitude: 1.1,
        longitude: 127.7,
        is_demo: true,
      })
      .json<{ village: Village }>();
    const { enterprise } = await shop()
      .admin.post("/admin/enterprises", {
        village_id: village.id,
        handle: "usaha-baru",
        name: "BUMDesa Usaha Baru",
        address: "Balai desa (contoh)",
        whatsapp: "0800 0000 0009".replace("0800", "0812"),
        opening_hours: "Senin-Jumat 08.00-15.00",
        cash_on_pickup: true,
      })
      .json<{ enterprise: Enterprise }>();
    return { village, enterprise };
  };

  test("an enterprise is opened with a channel, a stock and a way of delivery of its own", async () => {
    const { village, enterprise } = await openEnterprise();
    expect(village).toMatchObject({ district: "Kao Teluk", time_zone: "Asia/Jayapura" });
    const { enterprises } = await shop()
      .admin.get("/admin/enterprises")
      .json<{ enterprises: Enterprise[] }>();
    expect(enterprises).toHaveLength(4);
    for (const part of ["sales_channel", "stock_location", "shipping_profile"] as const) {
      expect(new Set(enterprises.map((one) => one[part].id)).size, part).toBe(4);
    }
    const { sales_channel: channel } = enterprise;
    const cart = await shop()
      .store.post("/store/carts", { sales_channel_id: channel.id })
      .json<{ cart: { sales_channel_id: string } }>();
    expect(cart.cart.sales_channel_id).toBe(channel.id);
  });

  test("a refused enterprise leaves nothing behind", async () => {
    await openEnterprise();
    const count = async () =>
      (await shop().admin.get("/admin/sales-channels").json<{ count: number }>()).count;
    const before = await count();
    const { villages } = await shop()
      .admin.get("/admin/villages?code=82.03.22.2001")
      .json<{ villages: Village[] }>();
    const again = await shop().admin.post("/admin/enterprises", {
      village_id: villages[0]?.id,
      handle: "usaha-baru",
      name: "Yang kedua",
      address: "Balai desa (contoh)",
      whatsapp: "081200000009",
      opening_hours: "Senin",
      cash_on_pickup: true,
    });
    expect(again.status).toBeGreaterThanOrEqual(400);
    expect(again.status).toBeLessThan(500);
    expect(await count()).toBe(before);
  });

  test("wrong facts are refused, each with its field", async () => {
    const answer = await shop().admin.post("/admin/villages", {
      code: "99.99.99.9999",
      slug: "Bukan Slug",
      postal_code: "12",
      latitude: 60,
      longitude: 127,
      unknown: 1,
    });
    expect(answer.status).toBe(400);
    const { fields } = (await answer.json()) as { fields: Record<string, string> };
    expect(Object.keys(fields).sort()).toEqual([
      "code",
      "latitude",
      "postal_code",
      "slug",
      "unknown",
    ]);
  });

  test("a manager changes who makes goods and how they are sold", async () => {
    const { goods } = await shop()
      .store.get("/store/goods/sagu-lempeng")
      .json<{ goods: { id: string } }>();
    const { producers } = await shop()
      .admin.get("/admin/producers?q=Kelapa+Harum")
      .json<{ producers: { id: string }[] }>();
    const path = `/admin/products/${goods.id}/goods`;
    const change = { producer_id: producers[0]?.id, pickup_only: true };
    const { goods: changed } = await shop()
      .admin.post(path, change)
      .json<{ goods: { producer: { handle: string }; enterprise: { name: string } } }>();
    expect(changed).toMatchObject({
      pickup_only: true,
      producer: { handle: "kelapa-harum" },
      enterprise: { name: "BUMDesa Bina Mandiri" },
    });
    expect((await shop().admin.post(path, { producer_id: "prdcr_none" })).status).toBe(400);
    expect((await shop().admin.post(path, { producer_percent: 120 })).status).toBe(400);
  });

  test("nobody manages without an account", async () => {
    for (const path of ["/admin/villages", "/admin/enterprises", "/admin/producers"]) {
      expect((await shop().stranger.get(path)).status, path).toBe(401);
      expect((await shop().store.post(path, {})).status, path).toBe(401);
    }
  });
});
