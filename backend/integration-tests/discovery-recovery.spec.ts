import { afterAll, beforeAll, expect, test } from "vitest";
import { only } from "../src/lib/only";
import { eventually, reindex, search } from "./support/discovery";
import { Gate } from "./support/gate";
import { describeShop } from "./support/shop";

const RECOVERY_MS = 30_000;

const gate = new Gate(process.env.MEILISEARCH_HOST ?? "http://localhost:7700");

// Before the backend reads where its Meilisearch is.
beforeAll(async () => {
  await gate.open();
  process.env.MEILISEARCH_HOST = gate.url;
});
afterAll(() => gate.close());

describeShop((shop) => {
  test("PostgreSQL answers while Meilisearch is away, and Meilisearch then knows what changed", async () => {
    const { admin, store } = shop();
    const find = (text: string) => search(store, `q=${encodeURIComponent(text)}`);
    await reindex(admin);
    await eventually(
      () => find("kripik pisang"),
      ({ engine }) => engine === "meilisearch",
    );

    await gate.close();
    const away = await find("kripik pisang");
    expect(away).toMatchObject({ engine: "postgres", hits: [{ handle: "keripik-pisang" }] });
    expect(away.facets.category).toContainEqual(expect.objectContaining({ value: "camilan" }));
    expect(away.hits[0]?.title_highlighted).toContain("<mark>Pisang</mark>");
    // A misspelled word is found too, and an English one.
    expect((await find("cengkh krring")).hits[0]?.handle).toBe("cengkeh");
    expect((await find("nutmeg jam")).hits[0]?.handle).toBe("selai-pala");

    const { products } = await admin
      .get("/admin/products?handle[]=keripik-pisang&fields=id")
      .json<{ products: { id: string }[] }>();
    await admin
      .post(`/admin/products/${only(products).id}`, { title: "Keripik Pisang Raja" })
      .json<unknown>();
    await eventually(
      () => find("pisang raja"),
      ({ hits }) => hits[0]?.title === "Keripik Pisang Raja",
    );

    await gate.open();
    // Until its index has been made anew, Meilisearch is not asked: it would show the old name.
    const back = await eventually(
      () => find("pisang raja"),
      ({ engine, hits }) => {
        expect(hits[0]?.title).toBe("Keripik Pisang Raja");
        return engine === "meilisearch";
      },
      RECOVERY_MS,
    );
    expect(back.hits[0]?.handle).toBe("keripik-pisang");
  });
});
