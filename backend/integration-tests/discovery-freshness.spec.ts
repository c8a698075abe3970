import { Modules } from "@medusajs/framework/utils";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { only } from "../src/lib/only";
import { eventually, type Found, type Hit, reindex, search } from "./support/discovery";
import { describeShop } from "./support/shop";
import { Storefront } from "./support/storefront";

interface Product {
  id: string;
  categories: { id: string; name: string }[];
  sales_channels: { id: string }[];
  variants: {
    id: string;
    prices: { id: string }[];
    inventory_items: { inventory_item_id: string }[];
  }[];
}

const FIELDS = [
  "id,categories.id,categories.name,sales_channels.id",
  "variants.id,variants.prices.id,variants.inventory_items.inventory_item_id",
].join();

/** The job that tells it runs every five seconds. */
const TOLD_AGAIN_MS = 15_000;

const storefront = new Storefront();

// Before the backend reads where its storefront is.
beforeAll(async () => {
  process.env.STOREFRONT_URL = await storefront.start();
});
afterAll(() => storefront.stop());

describeShop((shop) => {
  const admin = () => shop().admin;
  const find = () => search(shop().store, "q=kopi+kenari&page_size=100");
  const hitIn = ({ hits }: Found) => hits.find(({ handle }) => handle === "kopi-kenari");

  /** Waits until search, on Meilisearch, shows the coffee as wanted. */
  const showsCoffee = async (isWanted: (hit: Hit | undefined) => boolean) => {
    const found = await eventually(find, (answer) => isWanted(hitIn(answer)));
    expect(found.engine).toBe("meilisearch");
  };

  let coffee: Product;

  beforeEach(async () => {
    await reindex(admin());
    const { products } = await admin()
      .get(`/admin/products?handle[]=kopi-kenari&fields=${FIELDS}`)
      .json<{ products: Product[] }>();
    coffee = only(products);
    await showsCoffee((hit) => hit?.price === 45000);
  });

  test("a price that was changed is found", async () => {
    const variant = only(coffee.variants);
    await admin()
      .post(`/admin/products/${coffee.id}/variants/${variant.id}`, {
        prices: [{ id: only(variant.prices).id, currency_code: "idr", amount: 47500 }],
      })
      .json<unknown>();
    await showsCoffee((hit) => hit?.price === 47500);
  });

  test("a title is found as it is now, and nothing in it becomes markup", async () => {
    await admin()
      .post(`/admin/products/${coffee.id}`, { title: 'Kopi & "<b>kenari</b>"' })
      .json<unknown>();
    const marked = "<mark>Kopi</mark> &amp; &quot;&lt;b&gt;kenari&lt;/b&gt;&quot;";
    await showsCoffee((hit) => hit?.title_highlighted === marked);
  });

  test("what is sold out says so, until there is some again", async () => {
    const { inventory_item_id: item } = only(only(coffee.variants).inventory_items);
    const { inventory_item } = await admin()
      .get(`/admin/inventory-items/${item}?fields=location_levels.location_id`)
      .json<{ inventory_item: { location_levels: { location_id: string }[] } }>();
    const level = `/admin/inventory-items/${item}/location-levels/${only(inventory_item.location_levels).location_id}`;
    await admin().post(level, { stocked_quantity: 0 }).json<unknown>();
    await showsCoffee((hit) => hit?.in_stock === false);
    await admin().post(level, { stocked_quantity: 4 }).json<unknown>();
    await showsCoffee((hit) => hit?.in_stock === true);
  });

  test("a draft vanishes, and comes back when it is published", async () => {
    await admin().post(`/admin/products/${coffee.id}`, { status: "draft" }).json<unknown>();
    await showsCoffee((hit) => hit === undefined);
    await admin().post(`/admin/products/${coffee.id}`, { status: "published" }).json<unknown>();
    await showsCoffee((hit) => hit !== undefined);
  });

  test("what is deleted vanishes, and the pages that showed it are told", async () => {
    storefront.tags.length = 0;
    await admin().delete(`/admin/products/${coffee.id}`).json<unknown>();
    await showsCoffee((hit) => hit === undefined);
    await eventually(
      async () => storefront.tags,
      (tags) =>
        ["catalog", "goods:kopi-kenari", "village:barumadehe", "producer:dapur-barumadehe"].every(
          (tag) => tags.includes(tag),
        ),
    );
    expect([...storefront.authorizations]).toEqual([`Bearer ${process.env.REVALIDATE_SECRET}`]);
  });

  test("a storefront that was away is told later what changed meanwhile", async () => {
    await storefront.stop();
    await admin()
      .post(`/admin/products/${coffee.id}`, { title: "Kopi Kenari Baru" })
      .json<unknown>();
    await showsCoffee((hit) => hit?.title === "Kopi Kenari Baru");
    storefront.tags.length = 0;
    await storefront.start();
    await eventually(
      async () => storefront.tags,
      (tags) => tags.includes("goods:kopi-kenari"),
      TOLD_AGAIN_MS,
    );
  });

  test("what is taken out of its enterprise's channel vanishes", async () => {
    const products = `/admin/sales-channels/${only(coffee.sales_channels).id}/products`;
    await admin()
      .post(products, { remove: [coffee.id] })
      .json<unknown>();
    await showsCoffee((hit) => hit === undefined);
    await admin()
      .post(products, { add: [coffee.id] })
      .json<unknown>();
    await showsCoffee((hit) => hit !== undefined);
  });

  test("the names of categories and the goods in them follow", async () => {
    const category = only(coffee.categories);
    const path = `/admin/product-categories/${category.id}`;
    await admin().post(path, { name: "Minuman Hangat" }).json<unknown>();
    await showsCoffee((hit) => hit?.category?.name === "Minuman Hangat");
    await admin()
      .post(`${path}/products`, { remove: [coffee.id] })
      .json<unknown>();
    await showsCoffee((hit) => hit?.category === null);
  });

  test("an English name that was changed is found", async () => {
    const { translations } = await admin()
      .get(`/admin/translations?reference_id=${coffee.id}`)
      .json<{ translations: { id: string; translations: object }[] }>();
    const { id, translations: words } = only(translations);
    await admin()
      .post("/admin/translations/batch", {
        update: [{ id, translations: { ...words, title: "Roasters' blend" } }],
      })
      .json<unknown>();
    await eventually(
      () => search(shop().store, "q=roasters&locale=en"),
      ({ hits }) => hits[0]?.title === "Roasters' blend",
    );
  });

  test("nothing of an enterprise that was closed can be found, in either index", async () => {
    const { enterprise } = await shop()
      .store.get("/store/enterprises/contoh-laut-jaya")
      .json<{ enterprise: { id: string } }>();
    const all = () => search(shop().store, "page_size=100&village=luari");
    expect((await all()).total).toBe(14);
    await admin().post(`/admin/enterprises/${enterprise.id}`, { is_active: false }).json<unknown>();
    await eventually(all, ({ total }) => total === 0);
    const { hits } = await shop()
      .container.resolve(Modules.SEARCH)
      .search({
        entity: "catalogue_fallback",
        filters: { village_slug: "luari" },
      });
    expect(hits).toEqual([]);
    await reindex(admin());
    expect((await all()).hits).toEqual([]);
  });
});
