import { setTimeout as sleep } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { type Found, reindex, search } from "./support/discovery";
import { describeShop } from "./support/shop";

const EVERYTHING = 67;
/** As many answers as make it likely that one fell into the moment of the change. */
const ENOUGH = 40;

describeShop((shop) => {
  beforeEach(async () => {
    expect(await reindex(shop().admin)).toBe(EVERYTHING);
  });

  test("search has no gap while the indexes are made anew", async () => {
    const answers: Found[] = [];
    let isDone = false;
    const searching = (async () => {
      while (!isDone) {
        answers.push(await search(shop().store, "page_size=1"));
        await sleep(5);
      }
    })();
    while (answers.length < ENOUGH) expect(await reindex(shop().admin)).toBe(EVERYTHING);
    isDone = true;
    await searching;
    const odd = answers.filter(
      ({ total, engine }) => total !== EVERYTHING || engine !== "meilisearch",
    );
    expect(odd).toEqual([]);
  });

  test("what changes while the indexes are made anew is not lost", async () => {
    const { admin, store } = shop();
    const { products } = await admin
      .get("/admin/products?limit=20&fields=id")
      .json<{ products: { id: string }[] }>();
    const making = reindex(admin);
    const titled = products.map(({ id }, at) =>
      admin.post(`/admin/products/${id}`, { title: `Barang baru ${at}` }).json<unknown>(),
    );
    await Promise.all([making, ...titled]);
    const renamed = async () => {
      const { hits } = await search(store, "q=barang+baru&page_size=100");
      return hits.filter(({ title }) => title.startsWith("Barang baru")).length;
    };
    await expect.poll(renamed, { timeout: 15_000 }).toBe(products.length);
  });
});
