import { expect, test } from "@playwright/test";
import { addresses } from "./support/addresses";
import {
  choosePlace,
  courierChoice,
  fillCheckout,
  newBuyer,
  openCheckout,
  placeOrder,
} from "./support/buyer";
import { words } from "./support/words";

const text = (key: string) => words("id", `checkout.${key}`);

test("a refused order keeps everything typed and leads to what is wrong", async ({ page }) => {
  await openCheckout(page, "id", "gula-aren");
  const buyer = { ...newBuyer(), phone: "021 555" };
  await fillCheckout(page, {
    locale: "id",
    delivery: "courier",
    payment: "qris",
    buyer,
  });
  await page.getByRole("button", { name: text("submit") }).click();

  const summary = page.getByRole("main").getByRole("alert");
  await expect(summary).toBeFocused();
  await expect(summary).toContainText(text("errors.phone"));
  await expect(page.getByLabel(text("contact.name"))).toHaveValue(buyer.name);
  await expect(page.getByLabel(text("contact.phone"))).toHaveValue("021 555");
  await expect(page.getByLabel(text("address.postal_code"))).toHaveValue("11530");
  await expect(courierChoice(page)).toBeChecked();
  await expect(page.getByLabel(text("payment.qris"))).toBeChecked();

  await summary.getByRole("link", { name: text("contact.phone") }).click();
  await expect(page.getByLabel(text("contact.phone"))).toBeFocused();
  await page.getByLabel(text("contact.phone")).fill("+62 812-3456-7890");
  await page.getByLabel(text("payment.bank_transfer")).check();
  await placeOrder(page, "id");
});

test("cash at pickup cannot be chosen with a courier, and says why at once", async ({ page }) => {
  await openCheckout(page, "id", "gula-aren");
  const cash = page.getByLabel(text("payment.cash_on_pickup"));
  await page.getByLabel(text("delivery.pickup")).check();
  await cash.check();
  await courierChoice(page).check();
  await expect(cash).toBeDisabled();
  await expect(cash).not.toBeChecked();
  await expect(cash).toHaveAccessibleDescription(text("payment.cashNotBrought"));
  await expect(page.getByLabel(text("payment.bank_transfer"))).toBeChecked();
  await choosePlace(page, "id", "kao teluk");
  await expect(cash).toBeDisabled();
  await page.getByLabel(text("delivery.pickup")).check();
  await expect(cash).toBeEnabled();
  await expect(cash).toHaveAccessibleDescription(text("payment.cashHint"));
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("cash at pickup with a courier is refused when the order is sent", async ({ page }) => {
    await openCheckout(page, "id", "gula-aren");
    await fillCheckout(page, {
      locale: "id",
      delivery: "courier",
      payment: "cash_on_pickup",
      buyer: newBuyer(),
    });
    await page.getByRole("button", { name: text("submit") }).click();
    const summary = page.getByRole("main").getByRole("alert");
    await expect(summary).toContainText(text("errors.cash_needs_pickup"));
    await expect(page.getByLabel(text("payment.cash_on_pickup"))).toBeChecked();
  });
});

test("the address and the totals follow the choice of delivery", async ({ page }) => {
  await openCheckout(page, "id", "gula-aren");
  const street = page.getByLabel(text("address.line"));
  await page.getByLabel(text("delivery.pickup")).check();
  await expect(street).toBeHidden();
  await expect(page.getByText(text("summary.totalPickup"))).toBeVisible();
  await expect(page.getByText(text("summary.courierUnknown"))).toBeHidden();
  await courierChoice(page).check();
  await expect(street).toBeVisible();
  await expect(page.getByText(text("summary.courierUnknown"))).toBeVisible();
  await choosePlace(page, "id", "kao teluj");
  await expect(courierChoice(page)).toBeVisible();
  // Of the totals of both services only that of the chosen one.
  const totals = page.getByText(text("summary.totalCourier")).filter({ visible: true });
  await expect(totals).toHaveCount(1);
  await expect(page.getByText(text("summary.totalPickup"))).toBeHidden();
});

test("a place is found as it is typed, and what a courier asks follows it", async ({ page }) => {
  await openCheckout(page, "id", "gula-aren");
  const field = page.getByLabel(text("place.label"));
  await field.pressSequentially("kao tel");
  await page.getByRole("button", { name: "Kec. Kao Teluk, Kabupaten Halmahera Utara" }).click();
  await expect(courierChoice(page)).toBeChecked();
  await expect(page.getByLabel(/Reguler/)).toBeChecked();
  await expect(page.getByText("Rp12.000").first()).toBeVisible();
  await expect(page.getByLabel(/Kilat/)).toBeEnabled();
  await page.getByLabel(/Kilat/).check();
  await expect(page.getByRole("definition").getByText("Rp32.000")).toBeVisible();

  await field.fill("xyzzy");
  await page
    .getByRole("main")
    .getByRole("button", { name: text("place.find") })
    .click();
  await expect(page.getByText(text("errors.place_unknown")).first()).toBeVisible();
  await expect(field).toHaveValue("xyzzy");
});

test("Enter in the field of the place looks for it, and orders nothing", async ({ page }) => {
  await openCheckout(page, "id", "gula-aren");
  const buyer = newBuyer();
  await fillCheckout(page, { locale: "id", delivery: "pickup", payment: "bank_transfer", buyer });
  const field = page.getByLabel(text("place.label"));
  await field.fill("tobelo");
  await field.press("Enter");
  await expect(page.getByRole("button", { name: /^Kec\. Tobelo,/ })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(addresses.id.checkout));
  await expect(page.getByLabel(text("contact.name"))).toHaveValue(buyer.name);
  // The button that orders is another matter: the goods are fetched.
  await placeOrder(page, "id");
});

test("goods that may not be sent say so, and going back ends on the same order", async ({
  page,
}) => {
  await openCheckout(page, "id", "kelapa-muda");
  await expect(page.getByText(text("delivery.pickup_only_goods"))).toBeVisible();
  const named = words("id", "checkout.delivery.pickupOnly", { goods: "Kelapa Muda (butir)" });
  await expect(page.getByText(named)).toBeVisible();
  await expect(page.getByLabel(text("delivery.courier"))).toBeDisabled();
  const choices = { locale: "id", delivery: "pickup", payment: "cash_on_pickup" } as const;
  await fillCheckout(page, { ...choices, buyer: newBuyer() });
  const { url } = await placeOrder(page, "id");

  await page.goBack();
  // The browser may show the old form again, or ask for the page and be led on to the order.
  const oldForm = page.getByLabel(text("contact.name"));
  await expect.poll(async () => page.url() === url || (await oldForm.isVisible())).toBe(true);
  if (page.url() !== url) {
    await fillCheckout(page, { ...choices, buyer: newBuyer() });
    await placeOrder(page, "id");
  }
  expect(page.url()).toBe(url);
});

test("a checkout without a basket leads on", async ({ page }) => {
  await openCheckout(page, "id", "gula-aren");
  await page.context().clearCookies();
  await page.reload();
  await expect(page.getByRole("heading", { name: text("empty.title") })).toBeVisible();
});

test("where nothing is sent abroad, buyers there are told so and whom to ask", async ({ page }) => {
  await openCheckout(page, "id", "gula-aren");
  await page.getByText(words("id", "abroad.title")).click();
  await expect(page.getByText(words("id", "abroad.closed"))).toBeVisible();
  await expect(page.getByRole("link", { name: words("id", "abroad.ask") })).toHaveAttribute(
    "href",
    /^https:\/\/wa\.me\/\d+\?text=.*luar%20negeri/,
  );
});
