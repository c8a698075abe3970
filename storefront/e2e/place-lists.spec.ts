import { expect, type Page, test } from "@playwright/test";
import { findOrder, logIn } from "./support/admin";
import { expectAccessible } from "./support/axe";
import { newBuyer, openCheckout, placeOrder } from "./support/buyer";
import { type Locale, words } from "./support/words";

// Luari's goods; its own carrier comes and goes with these tests.
const HANDLE = "kerupuk-ikan";
const SELLER = "contoh-laut-jaya";

type Level = "province" | "regency" | "district";

async function chooseFrom(page: Page, locale: Locale, level: Level, name: string): Promise<void> {
  const list = listOf(page, locale, level);
  await list.selectOption({ label: name });
  await page.getByRole("button", { name: words(locale, `places.lists.button.${level}`) }).click();
}

function listOf(page: Page, locale: Locale, level: Level) {
  const name = words(locale, `places.lists.label.${level}`);
  return page.getByRole("combobox", { name, exact: true });
}

const postcode = (page: Page, locale: Locale = "id") =>
  page.getByLabel(words(locale, "checkout.address.postal_code"));

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a kecamatan is chosen from lists, nothing typed is lost, and the order goes there", async ({
    page,
  }) => {
    const text = (key: string) => words("id", key);
    const buyer = newBuyer();
    await openCheckout(page, "id", HANDLE);
    const name = page.getByLabel(text("checkout.contact.name"));
    await name.fill(buyer.name);
    await page.getByLabel(text("checkout.contact.phone")).fill(buyer.phone);
    await page.getByLabel(text("checkout.contact.email")).fill(buyer.email);
    await page.getByText(text("places.lists.summary")).click();
    await expect(listOf(page, "id", "regency")).toHaveCount(0);

    await page.getByRole("button", { name: text("places.lists.button.province") }).click();
    await expect(page.getByText(text("places.missing.province"))).toBeVisible();
    await expect(listOf(page, "id", "province")).toHaveAttribute("aria-invalid", "true");
    await chooseFrom(page, "id", "province", "Maluku Utara");
    await expect(listOf(page, "id", "province")).toHaveValue("82");
    await expect(listOf(page, "id", "regency")).toBeFocused();
    await expect(name).toHaveValue(buyer.name);
    await chooseFrom(page, "id", "regency", "Kabupaten Halmahera Utara");
    await expect(listOf(page, "id", "regency")).toHaveValue("82.03");
    await chooseFrom(page, "id", "district", "Kao Teluk");

    await expect(page.getByRole("status").getByText("Kec. Kao Teluk")).toBeVisible();
    await expect(listOf(page, "id", "province")).toBeHidden();
    await expect(name).toHaveValue(buyer.name);
    await expect(page.locator('[name="delivery"][value="courier"]')).toBeChecked();
    // Its one postcode is known, and may be another for all that.
    await expect(postcode(page)).toHaveValue("97765");
    await postcode(page).fill("97766");
    await page.getByLabel(text("checkout.address.line")).fill("Jl. Pantai 3");
    await page.getByLabel(text("checkout.address.village")).fill("Tabobo");
    await page.getByLabel(text("checkout.payment.bank_transfer")).check();
    await placeOrder(page, "id");
    await expect(page.getByRole("main")).toContainText("Kabupaten Halmahera Utara");
    const order = await findOrder(await logIn(), buyer.email);
    expect(order.items).toMatchObject([{ quantity: 1 }]);
  });
});

test("with scripts a postcode with a slip finds its place, and the lists are there as well", async ({
  page,
}) => {
  await openCheckout(page, "en", HANDLE);
  const main = page.getByRole("main");
  await main.getByLabel(words("en", "checkout.place.label")).pressSequentially("97756");
  await main.getByRole("button", { name: /^Kec\. Kao Teluk/ }).click();
  await expect(postcode(page, "en")).toHaveValue("97765");
  await expect(postcode(page, "en")).toHaveAccessibleDescription(
    words("en", "places.postcodeHint"),
  );

  await page.getByText(words("en", "places.lists.summary")).click();
  await chooseFrom(page, "en", "province", "Daerah Khusus Ibukota Jakarta");
  await expect(listOf(page, "en", "regency")).toBeFocused();
  await chooseFrom(page, "en", "regency", "Kota Administrasi Jakarta Barat");
  await expect(listOf(page, "en", "district")).toBeFocused();
  await expectAccessible(page, "checkout with lists of places");
  // Another province begins anew.
  await chooseFrom(page, "en", "province", "Maluku Utara");
  await expect(listOf(page, "en", "district")).toHaveCount(0);
  await expect(listOf(page, "en", "regency")).toHaveValue("");
  await chooseFrom(page, "en", "regency", "Kabupaten Halmahera Utara");
  await chooseFrom(page, "en", "district", "Tobelo");
  await expect(page.getByRole("status").getByText("Kec. Tobelo,")).toBeVisible();
  // It was that of the place before.
  await expect(postcode(page, "en")).toHaveValue("");
});

test.describe("while the scripts are on their way", () => {
  test.use({ serviceWorkers: "block" });

  test("a place that is typed is looked for once they are there", async ({ page }) => {
    await openCheckout(page, "id", HANDLE);
    let come = () => {};
    const scripts = new Promise<void>((there) => {
      come = there;
    });
    await page.route("**/*.js", async (route) => {
      await scripts;
      await route.continue();
    });
    await page.reload({ waitUntil: "commit" });
    const main = page.getByRole("main");
    await main.getByLabel(words("id", "checkout.place.label")).pressSequentially("kao teluk");
    come();
    await expect(main.getByRole("button", { name: /^Kec\. Kao Teluk/ })).toBeVisible();
  });
});

test.describe("a carrier that comes for more than is in the basket", () => {
  const MINIMUM = 50_000;

  async function setCarrier(isActive: boolean): Promise<void> {
    const admin = await logIn();
    const found = await admin.get("/admin/enterprises?fields=id,handle");
    const { enterprises } = (await found.json()) as {
      enterprises: { id: string; handle: string }[];
    };
    const seller = enterprises.find(({ handle }) => handle === SELLER);
    const set = await admin.post(`/admin/enterprises/${seller?.id}/local-delivery`, {
      data: {
        name: "Becak laut (contoh)",
        is_active: isActive,
        schedule: { days: [2], from: "13:00", until: "17:00" },
        minimum_order: MINIMUM,
        takes_cash: true,
        takes_pickup_only: false,
        zones: [{ area_code: "82.03.10.2003", radius_km: null, fee: 3_000 }],
      },
    });
    expect(set.ok()).toBe(true);
  }

  test.beforeAll(() => setCarrier(true));
  test.afterAll(() => setCarrier(false));

  for (const javaScriptEnabled of [true, false]) {
    test(`says what is missing (${javaScriptEnabled ? "with" : "without"} scripts)`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await openCheckout(page, "id", HANDLE);
      const main = page.getByRole("main");
      await main.getByLabel(words("id", "checkout.place.label")).fill("tobelo utara");
      await main.getByRole("button", { name: words("id", "checkout.place.find") }).click();
      await main.getByRole("button", { name: /^Kec\. Tobelo Utara/ }).click();
      await page.getByRole("button", { name: /^Luari/ }).click();
      await expect(page.getByRole("status").getByText("Luari, Kec. Tobelo Utara")).toBeVisible();
      const missing = page.getByRole("status").filter({ hasText: "Kurang Rp" });
      await expect(missing).toContainText("Rp35.000");
      await expect(missing).toContainText("Rp50.000");
      await expect(missing.getByRole("link")).toHaveAttribute("href", /\/desa\//);
      await expect(page.locator('[name="delivery"][value="local"]')).toBeDisabled();
      await context.close();
    });
  }
});
