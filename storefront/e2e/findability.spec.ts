import { expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { addresses } from "./support/addresses";
import { logIn, setStatus } from "./support/admin";
import { storefrontUrl } from "./support/environment";
import { readHead, robotsOf } from "./support/head";
import { type Listed, readSitemap } from "./support/sitemap";
import { type Locale, words } from "./support/words";

const MOST_IN_A_PART = 5000;
const SAMPLED = 12;

/** Pages that people share and search engines show, by what they are. */
const pagesIn = (locale: Locale) => {
  const at = addresses[locale];
  return {
    home: at.home,
    search: at.search,
    product: `${at.product}/pala-kering`,
    category: `${at.category}/rempah`,
    village: `${at.village}/barumadehe`,
    producer: `${at.producer}/pala-gosora`,
    villages: locale === "id" ? "/desa" : "/en/villages",
    about: locale === "id" ? "/tentang" : "/en/about",
  };
};

test("robots are sent to the sitemap and kept from what is one buyer's own", async ({
  request,
}) => {
  const text = await (await request.get("/robots.txt")).text();
  const rules = text.split("\n").filter((line) => line.startsWith("Disallow: "));
  const hidden = rules.map((line) => line.slice("Disallow: ".length));
  const isHidden = (path: string) => hidden.some((beginning) => path.startsWith(beginning));
  expect(text).toContain(`Sitemap: ${storefrontUrl}/sitemap.xml`);
  for (const locale of ["id", "en"] satisfies Locale[]) {
    const at = addresses[locale];
    const own = [at.basket, `${at.checkout}/bina-mandiri`, `${at.order}/token`, "/api/search"];
    expect(own.filter((path) => !isHidden(path))).toEqual([]);
    expect(Object.values(pagesIn(locale)).filter(isHidden)).toEqual([]);
  }
});

test("the sitemap lists every page in both languages, and each is as it says", async ({ page }) => {
  const parts = await readSitemap(page.request);
  for (const listed of parts.values()) expect(listed.length).toBeLessThanOrEqual(MOST_IN_A_PART);
  const all = [...parts.values()].flat();
  const byAddress = new Map(all.map((listed) => [listed.address, listed]));
  expect(byAddress.size, "no address twice").toBe(all.length);
  expectMutual(byAddress);

  const { total } = await (await page.request.get("/api/search")).json();
  const known = await (await page.request.get("/api/search?type=product")).json();
  const things = all.filter(({ address }) =>
    /\/(produk|product|desa|village|produsen|producer)\/./.test(address),
  );
  expect(things).toHaveLength(2 * total);
  for (const { url } of known.hits) expect([...byAddress.keys()]).toContain(storefrontUrl + url);

  const step = Math.ceil(all.length / SAMPLED);
  const general = all.slice(0, 8);
  for (const { address, alternates } of [...general, ...all.filter((_, i) => i % step === 0)]) {
    const head = await readHead(page, address);
    expect(head, address).toMatchObject({ status: 200, canonical: address, alternates });
    expect(robotsOf(head), address).not.toContain("noindex");
  }
});

/** A page that says what it is in another language must be called the same by that one. */
function expectMutual(byAddress: ReadonlyMap<string, Listed>): void {
  for (const { address, alternates } of byAddress.values()) {
    expect(Object.keys(alternates).sort()).toEqual(["en", "id", "x-default"]);
    expect(alternates["x-default"]).toBe(alternates.id);
    expect(Object.values(alternates)).toContain(address);
    for (const other of Object.values(alternates)) {
      expect(byAddress.get(other)?.alternates, other).toEqual(alternates);
    }
  }
}

test("goods that are taken off sale leave the sitemap", async ({ request }) => {
  const handle = "keset";
  const isListed = async () => {
    const parts = await readSitemap(request);
    const all = [...parts.values()].flat();
    return all.some(({ address }) => address.endsWith(`${addresses.id.product}/${handle}`));
  };
  const admin = await logIn();
  expect(await isListed()).toBe(true);
  try {
    await setStatus(admin, handle, "draft");
    await expect.poll(isListed).toBe(false);
  } finally {
    await setStatus(admin, handle, "published");
  }
  await expect.poll(isListed).toBe(true);
});

test("every page says in both languages what it is, where, and how it looks", async ({ page }) => {
  const titles: string[] = [];
  for (const locale of ["id", "en"] satisfies Locale[]) {
    for (const [name, path] of Object.entries(pagesIn(locale))) {
      const head = await readHead(page, path);
      const address = storefrontUrl + path;
      const other: Locale = locale === "id" ? "en" : "id";
      expect(head, path).toMatchObject({
        status: 200,
        canonical: address,
        alternates: { [locale]: address },
        meta: {
          "og:url": address,
          "og:site_name": words(locale, "common.brand"),
          "og:locale": locale === "id" ? "id_ID" : "en_US",
          "og:locale:alternate": locale === "id" ? "en_US" : "id_ID",
          "twitter:card": "summary_large_image",
        },
      });
      const back = await readHead(page, head.alternates[other] ?? "");
      expect(back.alternates, `${name} in the other language`).toEqual(head.alternates);
      expect(head.meta.description?.length, path).toBeGreaterThan(40);
      expect(head.meta.description?.length, path).toBeLessThanOrEqual(161);
      expect(head.meta["og:description"]).toBe(head.meta.description);
      await expectSharePicture(page, head.meta);
      titles.push(head.title);
    }
  }
  expect(titles.toSorted()).toEqual([...new Set(titles)].toSorted());
});

async function expectSharePicture(page: Page, meta: Record<string, string>): Promise<void> {
  const url = meta["og:image"] ?? "";
  expect(url).toContain(`${storefrontUrl}/`);
  expect(meta["twitter:image"]).toBe(url);
  expect(meta["og:image:alt"]).toBeTruthy();
  const answer = await page.request.get(url);
  expect(answer.status(), url).toBe(200);
  const { format, width, height } = await sharp(await answer.body()).metadata();
  expect({ url, format, width, height }).toEqual({ url, format: "jpeg", width: 1200, height: 630 });
}

test("only pages that are everybody's can be found", async ({ page }) => {
  for (const locale of ["id", "en"] satisfies Locale[]) {
    const at = addresses[locale];
    const hidden = [
      `${at.search}?q=pala`,
      `${at.search}?kategori=rempah`,
      `${at.search}?sort=price_asc`,
      at.basket,
      `${at.checkout}/bina-mandiri`,
      `${at.product}/there-is-no-such-thing`,
      `${at.order}/there-is-no-such-order`,
      `${at.search}/there-is-no-such-page`,
    ];
    for (const path of hidden) {
      const head = await readHead(page, path);
      expect(robotsOf(head), path).toContain("noindex");
      expect(head.canonical, path).toBeNull();
    }
    expect((await readHead(page, `${at.search}?q=pala`)).meta.robots).toBe("noindex, follow");
    const second = await readHead(page, `${at.search}?page=2&from=somewhere`);
    expect(second.canonical).toBe(`${storefrontUrl}${at.search}?page=2`);
    expect(robotsOf(second)).toBe("");
  }
});

test("the other language shows the same page with the same question", async ({ page }) => {
  const query = "?q=pala&kategori=rempah&tersedia=1";
  const pairs = [
    [`${addresses.id.search}${query}`, `${addresses.en.search}${query}`],
    [`${addresses.id.product}/pala-kering`, `${addresses.en.product}/pala-kering`],
  ] as const;
  for (const [indonesian, english] of pairs) {
    await page.goto(indonesian);
    await page.getByRole("link", { name: words("id", "common.switchLanguageLabel") }).click();
    await expect(page).toHaveURL(storefrontUrl + english);
    await page.getByRole("link", { name: words("en", "common.switchLanguageLabel") }).click();
    await expect(page).toHaveURL(storefrontUrl + indonesian);
  }
});

test("pages are shared by WhatsApp with words that make sense on their own", async ({ page }) => {
  const { product, village, producer } = pagesIn("id");
  const told = {
    [product]: ["Biji Pala Kering", "Rp20.000", "Barumadehe"],
    [village]: ["Barumadehe", "Halmahera Utara"],
    [producer]: ["Pala Gosora", "Barumadehe"],
  };
  for (const [path, parts] of Object.entries(told)) {
    await page.goto(path);
    const link = page.getByRole("link", { name: words("id", "share.whatsapp") });
    const href = new URL((await link.getAttribute("href")) ?? "");
    expect(href.origin + href.pathname).toBe("https://wa.me/");
    const message = href.searchParams.get("text") ?? "";
    for (const part of [...parts, storefrontUrl + path]) expect(message).toContain(part);
    expect(message.endsWith(storefrontUrl + path), message).toBe(true);
  }
});
