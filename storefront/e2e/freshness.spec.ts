import { expect, type Page, test } from "@playwright/test";
import { addresses } from "./support/addresses";
import { logIn, setPrice, setStatus } from "./support/admin";

const HANDLE = "selai-pala";
const NEW_PRICE = 31_313;

/** What buyers are shown of the goods: their page's status, and their price there and in the search. */
async function shown(page: Page) {
  const [goodsPage, search] = await Promise.all([
    page.request.get(`${addresses.id.product}/${HANDLE}`),
    page.request.get("/api/search?q=selai+pala&type=product"),
  ]);
  const { hits } = await search.json();
  const hit = hits.find(({ handle }: { handle: string }) => handle === HANDLE);
  const isNew = (await goodsPage.text()).includes("Rp31.313");
  return { status: goodsPage.status(), isNew, price: hit?.price ?? null };
}

test("a change in the admin is soon on the pages and in the search", async ({ page }) => {
  const admin = await logIn();
  const before = await shown(page);
  expect(before).toMatchObject({ status: 200, isNew: false });
  const oldPrice = await setPrice(admin, HANDLE, NEW_PRICE);
  try {
    await expect.poll(() => shown(page)).toEqual({ status: 200, isNew: true, price: NEW_PRICE });
    await setStatus(admin, HANDLE, "draft");
    await expect.poll(() => shown(page)).toEqual({ status: 404, isNew: false, price: null });
  } finally {
    await setStatus(admin, HANDLE, "published");
    await setPrice(admin, HANDLE, oldPrice);
  }
  await expect.poll(() => shown(page)).toEqual(before);
});
