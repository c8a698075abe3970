import { type Browser, expect, type Page, test } from "@playwright/test";
import { act, logIn } from "./support/admin";
import { expectAccessible } from "./support/axe";
import { order } from "./support/orders";
import { words } from "./support/words";

test.use({ javaScriptEnabled: false });

const say = (key: string, values?: Record<string, string>) =>
  words("id", `aftersales.${key}`, values);

/** Looks at a page as axe can: it needs scripts, which the buyer here has not. */
async function expectAccessiblePage(browser: Browser, url: string, name: string): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: true });
  const page = await context.newPage();
  await page.goto(url);
  await expectAccessible(page, name);
  await context.close();
}

const section = (page: Page) => page.getByRole("region", { name: say("title") });

test("a buyer cancels after confirming it, and is told what is owed and sent, without scripts", async ({
  page,
  browser,
}) => {
  const admin = await logIn();
  const { url, id } = await order(page, admin, { delivery: "pickup", payment: "qris" });
  await act(admin, id, "confirm-payment");
  await page.reload();
  await expect(
    page.getByRole("heading", { name: words("id", "tracking.pay.titleOver"), exact: true }),
  ).toBeVisible();
  await expect(page.getByText(/^Sudah dibayar: Rp[\d.]+ \(QRIS\)\.$/)).toBeVisible();
  await section(page)
    .getByRole("link", { name: say("toCancel") })
    .click();
  await expect(page).toHaveURL(/\/batal$/);
  await expectAccessiblePage(browser, page.url(), "cancel");
  await page.getByLabel(say("cancel.reason")).fill("Salah alamat");
  await page.getByRole("button", { name: say("cancel.submit") }).click();
  await expect(page).toHaveURL(url);
  await expect(section(page)).toContainText(say("canceled.buyer"));
  const paying = page.getByRole("region", { name: words("id", "tracking.pay.titleOver") });
  await expect(paying).toContainText(/dibatalkan\. Anda sudah membayar Rp[\d.]+ \(QRIS\)/);
  await expect(section(page)).toContainText(say("reason", { reason: "Salah alamat" }));

  await section(page).getByLabel(say("account.bank_name")).fill("Bank Contoh");
  await section(page).getByLabel(say("account.account_number")).fill("12");
  await section(page)
    .getByRole("button", { name: say("account.submit") })
    .click();
  const refused = section(page).getByRole("alert");
  await expect(refused).toContainText(say("account.wrong.account_number"));
  await expect(refused.getByRole("link", { name: say("account.account_holder") })).toHaveAttribute(
    "href",
    "#refund-account_holder",
  );
  await expect(section(page).getByLabel(say("account.bank_name"))).toHaveValue("Bank Contoh");
  await section(page).getByLabel(say("account.account_holder")).fill("Sri Wahyuni");
  await section(page).getByLabel(say("account.account_number")).fill("12 34 56 78 90");
  await section(page)
    .getByRole("button", { name: say("account.submit") })
    .click();
  await expect(section(page)).toContainText(
    say("account.known", { bank: "Bank Contoh", number: "••••7890" }),
  );
  await expectAccessiblePage(browser, url, "order with a refund");

  const { aftersales } = await (await admin.get(`/admin/orders/${id}/aftersales`)).json();
  expect(aftersales.account.account_number).toBe("1234567890");
  const [refund] = aftersales.refunds;
  await act(admin, id, `refunds/${refund.id}/sent`, { how: "transfer" });
  await page.reload();
  await expect(section(page)).toContainText(/sudah dikirim ke rekening Anda/);
  await expect(section(page).getByRole("button")).toHaveCount(0);
});

test("what is sent cannot be canceled but returned, and the answer is told", async ({
  page,
  browser,
}) => {
  const admin = await logIn();
  const { url, id } = await order(page, admin);
  const cancelPage = `${url}/batal`;
  await page.goto(cancelPage);
  const submit = page.getByRole("button", { name: say("cancel.submit") });
  await expect(submit).toBeVisible();
  await act(admin, id, "confirm-payment");
  await act(admin, id, "hand-over");
  await submit.click();
  await expect(
    page.getByRole("alert").filter({ hasText: say("problems.already_sent") }),
  ).toBeVisible();

  await page.goto(url);
  // Seven days after the fourteen that a parcel may be on its way, on the village's clocks.
  const last = new Date(Date.now() + 21 * 24 * 60 * 60 * 1000);
  const day = new Intl.DateTimeFormat("id-ID", { dateStyle: "long", timeZone: "Asia/Jayapura" });
  await expect(section(page)).toContainText(
    new RegExp(`sampai ${day.format(last)}, \\d\\d\\.\\d\\d WIT\\.`),
  );
  await section(page)
    .getByRole("link", { name: say("toReturn") })
    .click();
  await expectAccessiblePage(browser, page.url(), "return");
  // Nothing of what was typed is lost when something is missing.
  const quantity = page.getByRole("spinbutton");
  await quantity.fill("0");
  await page.getByLabel(say("return.reason")).fill("Kemasannya bocor");
  await page.getByRole("button", { name: say("return.submit") }).click();
  const missing = page.getByRole("main").getByRole("alert");
  await expect(missing.getByRole("link", { name: say("return.items") })).toHaveAttribute(
    "href",
    "#return-items",
  );
  await expect(page.getByLabel(say("return.reason"))).toHaveValue("Kemasannya bocor");
  await quantity.fill("1");
  await page.getByRole("button", { name: say("return.submit") }).click();
  await expect(page).toHaveURL(url);
  await expect(section(page)).toContainText(say("return.states.asked"));
  const { aftersales } = await (await admin.get(`/admin/orders/${id}/aftersales`)).json();
  const path = `returns/${aftersales.returns[0].id}`;
  await act(admin, id, `${path}/agree`);
  await page.reload();
  await expect(section(page)).toContainText(say("return.states.agreed"));
  await act(admin, id, `${path}/receive`, { is_fit_for_sale: true });
  await page.reload();
  await expect(section(page)).toContainText(say("return.states.received"));
});
