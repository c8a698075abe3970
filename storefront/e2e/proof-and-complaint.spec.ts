import { expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { act, findOrder, logIn } from "./support/admin";
import { expectAccessible } from "./support/axe";
import { fillCheckout, newBuyer, openCheckout, placeOrder } from "./support/buyer";
import { type Locale, words } from "./support/words";

/** A picture as a phone sends it. */
async function picture(name: string, background: string) {
  const created = sharp({ create: { width: 900, height: 600, channels: 3, background } });
  return { name, mimeType: "image/jpeg", buffer: await created.jpeg().toBuffer() };
}

async function order(page: Page, locale: Locale, payment: "bank_transfer" | "cash_on_pickup") {
  const buyer = newBuyer();
  await openCheckout(page, locale, "gula-aren");
  await fillCheckout(page, { locale, delivery: "pickup", payment, buyer });
  await placeOrder(page, locale);
  return buyer;
}

/** Sees that what was sent can be looked at by whoever has the order's link, and does no harm. */
async function expectShown(page: Page, name: string) {
  const link = page.getByRole("list", { name }).getByRole("link").first();
  await expect(link.locator("img")).toBeVisible();
  const address = (await link.getAttribute("href")) ?? "";
  const file = await page.request.get(address);
  const { format, width } = await sharp(await file.body()).metadata();
  expect([format, width]).toEqual(["webp", 900]);
  expect(file.headers()).toMatchObject({
    "content-disposition": expect.stringMatching(/^attachment/),
    "content-security-policy": expect.stringContaining("sandbox"),
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
  });
  const other = await page.request.get(address.replace(/\/order\/[^/]+/, "/order/x.y"));
  expect(other.status()).toBe(404);
}

for (const [locale, javaScriptEnabled] of [
  ["id", false],
  ["en", true],
] as const) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("proof of a transfer is sent with the word that it is paid", async ({ page }) => {
      await order(page, locale, "bank_transfer");
      const send = page.getByRole("button", { name: words(locale, "tracking.report.submit") });
      const field = page.getByLabel(words(locale, "tracking.report.proof"));
      const text = { name: "bukti.jpg", mimeType: "image/jpeg", buffer: Buffer.from("bukti") };
      await field.setInputFiles(text);
      await send.click();
      const problem = page.getByRole("main").getByRole("alert");
      await expect(problem).toHaveText(words(locale, "orderFiles.problems.document_unknown"));
      await expect(problem).toBeFocused();
      if (javaScriptEnabled) await expectAccessible(page, "order with a refused file");

      await field.setInputFiles({ ...text, buffer: Buffer.alloc(8 * 1024 * 1024, 1) });
      await send.click();
      await expect(problem).toHaveText(words(locale, "orderFiles.problems.document_too_large"));

      await field.setInputFiles(await picture("bukti.jpg", "#3d6324"));
      await send.click();
      await expect(
        page.getByText(words(locale, "tracking.status.awaiting_confirmation")),
      ).toBeVisible();
      await expectShown(page, words(locale, "tracking.report.sent"));

      await page
        .getByLabel(words(locale, "tracking.report.proofLater"))
        .setInputFiles(await picture("lagi.jpg", "#a32a1d"));
      await page
        .getByRole("button", { name: words(locale, "tracking.report.submitProof") })
        .click();
      const sent = page.getByRole("list", { name: words(locale, "tracking.report.sent") });
      await expect(sent.getByRole("listitem")).toHaveCount(2);
      if (javaScriptEnabled) await expectAccessible(page, "order with proof");
    });

    test("a complaint is made with pictures, and its answer is read", async ({ page }) => {
      const admin = await logIn();
      const buyer = await order(page, locale, "cash_on_pickup");
      const { id } = await findOrder(admin, buyer.email);
      const title = { name: words(locale, "complaint.title") };
      await expect(page.getByRole("region", title)).toHaveCount(0);
      await act(admin, id, "ready-for-pickup");
      await page.reload();
      const section = page.getByRole("region", title);
      await section.getByText(words(locale, "complaint.form.summary")).click();
      const text = section.getByLabel(words(locale, "complaint.form.text"));
      await text.fill("Gulanya meleleh.");
      await section.getByRole("button", { name: words(locale, "complaint.form.submit") }).click();
      await expect(section.getByRole("alert")).toContainText(
        words(locale, "complaint.problems.kind"),
      );
      await section.getByRole("link", { name: words(locale, "complaint.form.kind") }).click();
      const kinds = section.getByRole("group", { name: words(locale, "complaint.form.kind") });
      await expect(kinds).toBeFocused();
      await expect(text).toHaveValue("Gulanya meleleh.");
      if (javaScriptEnabled)
        await expectAccessible(page, "order with a complaint that is not whole");

      await section.getByLabel(words(locale, "complaint.kinds.damaged")).check();
      await section.getByRole("button", { name: words(locale, "complaint.form.submit") }).click();
      await expect(section.getByText(words(locale, "complaint.wait"))).toBeVisible();
      await section
        .getByLabel(words(locale, "complaint.addPicture"))
        .setInputFiles(await picture("gula.jpg", "#b8935a"));
      await section.getByRole("button", { name: words(locale, "complaint.submitPicture") }).click();
      await expectShown(page, words(locale, "complaint.pictures"));
      if (javaScriptEnabled) await expectAccessible(page, "order with a complaint");

      const told = await (await admin.get(`/admin/orders/${id}/complaints`)).json();
      const answer = "Maaf, kami ganti dengan yang baru.";
      const path = `complaints/${told.complaints[0].id}/answer`;
      await act(admin, id, path, { outcome: "settled", answer });
      await page.reload();
      await expect(section.getByText(answer)).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page, "order with an answered complaint");
    });
  });
}
