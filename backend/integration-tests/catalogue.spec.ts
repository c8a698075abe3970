import { expect, test } from "vitest";
import { describeShop } from "./support/shop";

interface Goods {
  id: string;
  variants: { id: string }[];
}

interface Counted {
  slug: string;
  handle: string;
  name: string;
  goods_count: number;
}

describeShop((shop) => {
  const english = () => shop().store.with({ "x-medusa-locale": "en-US" });

  test("goods come with their maker, village, seller, prices and stock", async () => {
    const { goods } = await shop().store.get("/store/goods/pala-kering").json<{ goods: Goods }>();
    expect(goods).toMatchObject({
      title: "Biji Pala Kering",
      category: { handle: "rempah" },
      producer: { handle: "pala-gosora", member_count: 24 },
      village: { slug: "barumadehe", regency: "Kabupaten Halmahera Utara" },
      enterprise: {
        handle: "bina-mandiri",
        courier: { fee_from: 12_000, days_min: 1, days_max: 14 },
      },
      permit: { kind: "none", number: null },
      price_split: { producer: 80, enterprise: 17, packaging: 3 },
      is_demo: true,
      pickup_only: false,
    });
    expect(goods.variants.map(({ id: _, ...variant }) => variant)).toEqual([
      { label: "100 g", price: 20000, weight_grams: 130, stock: 42 },
      { label: "250 g", price: 46000, weight_grams: 300, stock: 28 },
      { label: "1 kg", price: 165000, weight_grams: 1100, stock: 9 },
    ]);
    expect(JSON.stringify(goods)).not.toContain("bank");
  });

  test("everything that is translated is told in English when asked for", async () => {
    const { goods } = await english().get("/store/goods/pala-kering").json<{ goods: Goods }>();
    expect(goods).toMatchObject({ title: "Dried nutmeg", category: { name: "Spices" } });
    const { village } = await english()
      .get("/store/villages/barumadehe")
      .json<{ village: { story: string; enterprise: { name: string } } }>();
    expect(village.story).toContain("Kao Bay");
    expect(village.enterprise.name).toBe("Bina Mandiri Village Enterprise");
    const { producer } = await english()
      .get("/store/producers/pala-gosora")
      .json<{ producer: { name: string } }>();
    expect(producer.name).toBe("Gosora Nutmeg Growers");
    const { categories } = await english()
      .get("/store/goods-categories")
      .json<{ categories: Counted[] }>();
    expect(categories[0]).toMatchObject({ handle: "rempah", name: "Spices" });
  });

  test("villages and categories count the goods that can be found", async () => {
    const { villages } = await shop().store.get("/store/villages").json<{ villages: Counted[] }>();
    const counts = Object.fromEntries(villages.map(({ slug, goods_count }) => [slug, goods_count]));
    expect(counts).toEqual({ barumadehe: 32, luari: 10, toliwang: 8 });
    const { categories } = await shop()
      .store.get("/store/goods-categories")
      .json<{ categories: Counted[] }>();
    const total = categories.reduce((sum, { goods_count }) => sum + goods_count, 0);
    expect(total).toBe(50);
  });

  test("what an enterprise that has been closed sells can be seen by nobody", async () => {
    const { enterprise } = await shop()
      .store.get("/store/enterprises/contoh-laut-jaya")
      .json<{ enterprise: { id: string } }>();
    await shop()
      .admin.post(`/admin/enterprises/${enterprise.id}`, { is_active: false })
      .json<unknown>();
    for (const path of [
      "/store/enterprises/contoh-laut-jaya",
      "/store/goods/cakalang-asap",
      "/store/producers/dapur-pesisir",
      "/store/villages/luari",
    ]) {
      expect((await shop().store.get(path)).status, path).toBe(404);
    }
    const { villages } = await shop().store.get("/store/villages").json<{ villages: Counted[] }>();
    expect(villages.map(({ slug }) => slug)).not.toContain("luari");
  });

  test("a draft is not shown", async () => {
    const { goods } = await shop().store.get("/store/goods/vco").json<{ goods: Goods }>();
    await shop().admin.post(`/admin/products/${goods.id}`, { status: "draft" }).json<unknown>();
    expect((await shop().store.get("/store/goods/vco")).status).toBe(404);
  });
});
