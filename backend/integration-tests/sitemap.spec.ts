import { expect, test } from "vitest";
import { describeShop } from "./support/shop";

interface Listed {
  pages: { handle: string; updated_at: string | null }[];
  count: number;
}

describeShop((shop) => {
  const list = (parameters: string) =>
    shop().store.get(`/store/sitemap/pages?${parameters}`).json<Listed>();
  const handlesOf = ({ pages }: Listed) => pages.map(({ handle }) => handle);

  test("every kind is listed whole, with the moment of its last change", async () => {
    const goods = await list("kind=product");
    expect(goods.count).toBe(50);
    expect(new Set(handlesOf(goods)).size).toBe(50);
    expect(handlesOf(goods)).toContain("pala-kering");
    expect((await list("kind=village")).pages.map(({ handle }) => handle).sort()).toEqual([
      "barumadehe",
      "luari",
      "toliwang",
    ]);
    const { pages } = await list("kind=producer");
    expect(pages.map(({ handle }) => handle)).toContain("pala-gosora");
    for (const { updated_at } of [...goods.pages, ...pages]) {
      expect(Date.parse(updated_at ?? "")).toBeGreaterThan(Date.now() - 3_600_000);
    }
  });

  test("parts make up the whole, without a gap or an overlap", async () => {
    const whole = handlesOf(await list("kind=product&limit=5000"));
    const parts = await Promise.all(
      [0, 17, 34].map((offset) => list(`kind=product&limit=17&offset=${offset}`)),
    );
    expect(parts.map(({ pages, count }) => [pages.length, count])).toEqual([
      [17, 50],
      [17, 50],
      [16, 50],
    ]);
    expect(parts.flatMap(handlesOf)).toEqual(whole);
    expect(await list("kind=product&offset=50")).toEqual({ pages: [], count: 50 });
  });

  test("what nobody can find is not listed", async () => {
    const { goods } = await shop().store.get("/store/goods/vco").json<{ goods: { id: string } }>();
    await shop().admin.post(`/admin/products/${goods.id}`, { status: "draft" }).json<unknown>();
    await expect
      .poll(async () => handlesOf(await list("kind=product")), { timeout: 5000 })
      .not.toContain("vco");
  });

  test.each(["kind=category", "kind=product&limit=5001", "kind=product&offset=-1", "limit=10"])(
    "%s is refused",
    async (parameters) => {
      expect((await shop().store.get(`/store/sitemap/pages?${parameters}`)).status).toBe(400);
    },
  );
});
