import { expect, type Page, test } from "@playwright/test";
import { addresses } from "./support/addresses";
import { onlyGraph, readHead } from "./support/head";
import { type JsonLdGraph, type Node, vocabularyProblems } from "./support/schema-org";
import { type Locale, words } from "./support/words";

const CONTEXT = "https://schema.org";

/** What each page must tell of, by its address. */
const typesIn = (locale: Locale): Record<string, string[]> => {
  const at = addresses[locale];
  return {
    [at.home]: ["WebSite", "Organization"],
    [at.search]: ["BreadcrumbList", "ItemList"],
    [`${at.search}?q=pala`]: ["BreadcrumbList", "ItemList"],
    [`${at.product}/pala-kering`]: ["Product", "BreadcrumbList"],
    [`${at.category}/rempah`]: ["BreadcrumbList", "ItemList"],
    [`${at.village}/barumadehe`]: ["Organization", "BreadcrumbList", "ItemList"],
    [`${at.producer}/pala-gosora`]: ["Organization", "BreadcrumbList", "ItemList"],
    [locale === "id" ? "/desa" : "/en/villages"]: ["BreadcrumbList", "ItemList"],
    [locale === "id" ? "/tentang" : "/en/about"]: ["Organization", "BreadcrumbList"],
  };
};

test("what pages tell of is in schema.org's vocabulary", async ({ page }) => {
  const graphs: Record<string, JsonLdGraph> = {};
  for (const locale of ["id", "en"] satisfies Locale[]) {
    for (const [path, types] of Object.entries(typesIn(locale))) {
      const graph = await graphOf(page, path);
      expect(graph["@context"]).toBe(CONTEXT);
      expect(graph["@graph"].map((node) => node["@type"])).toEqual(expect.arrayContaining(types));
      graphs[path] = graph;
    }
  }
  for (const path of await goodsPages(page)) graphs[path] = await graphOf(page, path);
  expect(vocabularyProblems(graphs)).toEqual([]);
});

test("what is not in the vocabulary would be found", async ({ page }) => {
  const { product, breadcrumbs } = await productOf(page, `${addresses.id.product}/pala-kering`);
  const graph = (...nodes: Node[]): JsonLdGraph => ({ "@context": CONTEXT, "@graph": nodes });
  const offers = product.offers as Node;
  const problems = vocabularyProblems({
    right: graph(product, breadcrumbs),
    property: graph({ ...product, prize: "20000" }),
    value: graph({ ...product, offers: { ...offers, availability: "https://schema.org/Plenty" } }),
    depth: graph({ ...product, offers: { ...offers, seller: { "@type": "Seller" } } }),
    type: graph({ ...product, "@type": "Goods" }),
    list: graph({ ...breadcrumbs, itemListElement: [{ "@type": "ListItem", place: 1 }] }),
  });
  const found = [...new Set(problems.map((problem) => problem.split(":")[0]))];
  expect(found).toEqual(["property", "value", "depth", "type", "list"]);
});

test("every goods has what a product needs to be shown with its price", async ({ page }) => {
  for (const path of await goodsPages(page)) {
    const { product, breadcrumbs } = await productOf(page, path);
    const offers = product.offers as Node;
    expect(product.name, path).toBeTruthy();
    expect([product.image].flat().length, path).toBeGreaterThan(0);
    for (const picture of [product.image].flat()) {
      expect((await page.request.get(String(picture))).status(), String(picture)).toBe(200);
    }
    const price = offers["@type"] === "AggregateOffer" ? offers.lowPrice : offers.price;
    expect(price, path).toMatch(/^[1-9]\d*$/);
    expect(offers, path).toMatchObject({
      priceCurrency: "IDR",
      availability: expect.stringMatching(/^https:\/\/schema\.org\/(In|OutOf)Stock$/),
      seller: { "@type": "Organization", name: expect.stringMatching(/./) },
    });
    expect(product).not.toHaveProperty("aggregateRating");
    expect(breadcrumbs.itemListElement).toMatchObject([
      { position: 1, name: words("id", "common.home") },
      { position: 2 },
      { position: 3, name: product.name },
    ]);
  }
});

async function graphOf(page: Page, path: string): Promise<JsonLdGraph> {
  return onlyGraph(await readHead(page, path), path);
}

async function productOf(page: Page, path: string): Promise<{ product: Node; breadcrumbs: Node }> {
  const { "@graph": nodes } = await graphOf(page, path);
  const find = (type: string) => nodes.find((node) => node["@type"] === type) ?? {};
  return { product: find("Product"), breadcrumbs: find("BreadcrumbList") };
}

/** Goods of several villages, with one size and with many, to be sent and to be fetched. */
async function goodsPages(page: Page): Promise<string[]> {
  const { hits } = await (await page.request.get("/api/search?type=product")).json();
  return hits.map(({ url }: { url: string }) => url);
}
