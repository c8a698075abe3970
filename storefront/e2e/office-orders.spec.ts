import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { act, logIn } from "./support/admin";
import { officeWords, openOffice } from "./support/office";
import { order } from "./support/orders";
import { words } from "./support/words";

const dialogOf = (office: Page) => office.getByRole("alertdialog");
const read = async (admin: APIRequestContext, id: string, what: string) =>
  (await (await admin.get(`/admin/orders/${id}/${what}`)).json())[what];

for (const locale of ["id", "en"] as const) {
  const say = (key: string, values = {}) => officeWords(locale, key, values);

  test(`who cancels what is reported as paid is warned first, by keyboard alone, in ${locale}`, async ({
    page,
    browser,
  }) => {
    const admin = await logIn();
    const { id } = await order(page, admin);
    await page.getByRole("button", { name: words("id", "tracking.report.submit") }).click();
    await expect(
      page.getByText(words("id", "tracking.status.awaiting_confirmation")),
    ).toBeVisible();

    const office = await openOffice(browser, locale, `/orders/${id}`);
    const button = office.getByRole("button", { name: say("aftersales.callOff.button") });
    await button.focus();
    await office.keyboard.press("Enter");
    const dialog = dialogOf(office);
    await expect(dialog).toContainText(say("aftersales.callOff.reported"));
    await expect(dialog).toContainText(say("aftersales.money.byHand"));
    const reason = dialog.getByLabel(say("aftersales.reason"));
    await expect(reason).toBeFocused();
    await office.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
    expect((await read(admin, id, "handling")).status).toBe("awaiting_confirmation");

    await office.keyboard.press("Enter");
    await expect(reason).toBeFocused();
    await office.keyboard.press("Enter");
    await expect(dialog.getByRole("alert")).toHaveText(say("aftersales.needed.reason"));
    await reason.fill("Stok rusak");
    await office.keyboard.press("Enter");
    await expect(office.getByText(say("aftersales.callOff.done"))).toBeVisible();
    await expect(
      office.getByText(`${say("aftersales.canceled.manager")} Stok rusak`),
    ).toBeVisible();
    expect((await read(admin, id, "aftersales")).refunds).toEqual([]);
    await office.context().close();
  });
}

test("a tracking number without a courier is asked about, not thrown away", async ({
  page,
  browser,
}) => {
  const say = (key: string) => officeWords("id", key);
  const admin = await logIn();
  const { id } = await order(page, admin);
  await act(admin, id, "confirm-payment");
  const office = await openOffice(browser, "id", `/orders/${id}`);
  const leave = say("orders.acts.hand_over.button");
  await office.getByRole("button", { name: leave }).click();
  const dialog = dialogOf(office);
  await dialog.getByLabel(say("shipment.number")).fill("JNE0012345");
  await dialog.getByRole("button", { name: leave }).click();
  await expect(dialog.getByRole("alert")).toHaveText(say("shipment.whose"));
  expect((await read(admin, id, "handling")).status).toBe("processing");
  await dialog.getByLabel(say("shipment.carrier")).selectOption("jne");
  await dialog.getByRole("button", { name: leave }).click();
  await expect(office.getByText(say("orders.acts.hand_over.done"))).toBeVisible();
  expect((await read(admin, id, "handling")).shipment).toMatchObject({ number: "JNE0012345" });
  await office.context().close();
});

test("of two windows that give the same money back one does, and it is owed once", async ({
  page,
  browser,
}) => {
  const say = (key: string) => officeWords("id", key);
  const admin = await logIn();
  const { id } = await order(page, admin);
  await act(admin, id, "confirm-payment");
  const give = say("aftersales.refund.button");
  const windows = [
    await openOffice(browser, "id", `/orders/${id}`),
    await openOffice(browser, "id", `/orders/${id}`),
  ];
  for (const office of windows) {
    await office.getByRole("button", { name: give }).click();
    await dialogOf(office).getByLabel(say("aftersales.refund.amount")).fill("10000");
    await dialogOf(office).getByLabel(say("aftersales.reason")).fill("Satu bungkus bocor");
  }
  for (const office of windows) {
    await dialogOf(office).getByRole("button", { name: give }).click();
    await expect(office.getByText(say("aftersales.refund.done"))).toBeVisible();
  }
  const { refunds } = await read(admin, id, "aftersales");
  expect(refunds.map(({ amount }: { amount: number }) => amount)).toEqual([10_000]);
  for (const office of windows) await office.context().close();
});

test("who is late hears that the order has changed, though the answer takes the dialog away", async ({
  page,
  browser,
}) => {
  const say = (key: string) => officeWords("id", key);
  const admin = await logIn();
  const { id } = await order(page, admin);
  const office = await openOffice(browser, "id", `/orders/${id}`);
  const confirm = say("orders.acts.confirm_payment.button");
  await office.getByRole("button", { name: confirm }).click();
  await act(admin, id, "call-off", { reason: "Stok rusak" });
  await dialogOf(office).getByRole("button", { name: confirm }).click();
  await expect(office.getByText(say("whyNot.changed"))).toBeVisible();
  await expect(dialogOf(office)).toHaveCount(0);
  await expect(office.getByRole("button", { name: confirm })).toHaveCount(0);
  expect((await read(admin, id, "aftersales")).refunds).toEqual([]);
  await office.context().close();
});
