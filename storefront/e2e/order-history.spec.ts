import { expect, test } from "@playwright/test";
import { act, logIn } from "./support/admin";
import { expectAccessible } from "./support/axe";
import { backendUrl } from "./support/environment";
import { openOffice } from "./support/office";
import { order } from "./support/orders";
import { words } from "./support/words";

test("a buyer sees what happened to the order and follows the parcel, a manager reads what was written", async ({
  browser,
}) => {
  const admin = await logIn();
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  const { number, url, id } = await order(page, admin);
  const history = page.getByRole("list", { name: words("id", "orderHistory.title") });
  await expect(history.getByRole("listitem")).toHaveCount(1);
  const handover = (state: "coming" | "sent") =>
    page.getByRole("heading", {
      name: words("id", `local.tracking.courierTitle.${state}`, { service: "Reguler" }),
      exact: true,
    });
  await expect(handover("coming")).toBeVisible();
  await page.getByRole("button", { name: words("id", "tracking.report.submit") }).click();

  await act(admin, id, "reject-payment", { reason: "Uang belum masuk" });
  await act(admin, id, "confirm-payment");
  const shipment = { carrier: "jne", tracking_number: "JNE-0012345" };
  await act(admin, id, "hand-over", { shipment });
  await admin.dispose();

  await page.goto(url);
  await expect(handover("sent")).toBeVisible();
  const lines = await history.getByRole("listitem").locator("p").allTextContents();
  expect(lines).toEqual([
    words("id", "orderHistory.kinds.placed"),
    words("id", "orderHistory.kinds.payment_reported"),
    `${words("id", "orderHistory.kinds.payment_rejected")}: Uang belum masuk`,
    words("id", "orderHistory.kinds.payment_confirmed"),
    `${words("id", "orderHistory.kinds.shipped")}: JNE JNE-0012345`,
  ]);
  await expect(history.locator("time").first()).toContainText(/\d{2}\.\d{2} WIT$/);
  await expect(page.getByText("JNE-0012345", { exact: true })).toBeVisible();
  const follow = page.getByRole("link", { name: words("id", "shipment.follow") });
  await expect(follow).toHaveAttribute("href", "https://www.jne.co.id/tracking-package");
  await plain.close();

  const scripted = await browser.newContext();
  const orderPage = await scripted.newPage();
  await orderPage.goto(url);
  await expectAccessible(orderPage, "an order on its way");
  await scripted.close();

  const office = await openOffice(browser, "id", "/outbox");
  await expect(office.getByText(`Pesanan ${number} kami terima`)).toBeVisible();
  await office.goto(`${backendUrl}/app/orders/${id}`);
  const whatsapp = office.locator('a[href^="https://wa.me/6281234567890?text="]');
  await expect(whatsapp).toHaveAttribute("href", new RegExp(encodeURIComponent(number)));
  await expect(office.getByText(/JNE JNE-0012345/).first()).toBeVisible();
  await office.context().close();
});
