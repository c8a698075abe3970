import { expect, test } from "@playwright/test";
import jsQR from "jsqr";
import sharp from "sharp";
import { buy, newBuyer } from "./support/buyer";
import { words } from "./support/words";

/** What a phone reads from a picture of a screen. */
async function scan(screenshot: Buffer): Promise<string> {
  const { data, info } = await sharp(screenshot)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? "";
}

test.use({ colorScheme: "dark", javaScriptEnabled: false });

test("a QRIS code is read from a dark screen and from paper, and paying it is reported, without scripts", async ({
  page,
}) => {
  await buy(page, {
    locale: "id",
    typed: "gula aren",
    handle: "gula-aren",
    quantity: 1,
    delivery: "pickup",
    payment: "qris",
    buyer: newBuyer(),
  });
  const code = page.getByRole("img", { name: /QRIS/ });
  const label = (await code.getAttribute("aria-label")) ?? "";
  const amount = /Rp([\d.]+)/.exec(label)?.[1]?.replaceAll(".", "") ?? "";
  const asked = `54${String(amount.length).padStart(2, "0")}${amount}5802ID`;
  await code.scrollIntoViewIfNeeded();
  expect(await scan(await page.screenshot())).toContain(asked);
  await page.emulateMedia({ media: "print" });
  expect(await scan(await page.screenshot({ fullPage: true }))).toContain(asked);
  await page.emulateMedia({ media: "screen" });

  await page.getByRole("button", { name: words("id", "tracking.report.submit") }).click();
  const told = words("id", "tracking.pay.reported", {
    amount: `Rp${/Rp([\d.]+)/.exec(label)?.[1]}`,
  });
  await expect(page.getByText(told)).toBeVisible();
  await expect(code).toHaveCount(0);
});
