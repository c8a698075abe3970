import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { logIn } from "./support/admin";
import { expectAccessible } from "./support/axe";
import { type Locale, words } from "./support/words";

const PASSWORD = "sagu lempeng hangat";
const NEW_PASSWORD = "pala dan cengkih wangi";
const LINK = /https?:\/\/\S+\/akun\/kata-sandi-baru\/[\w-]+/;

const press = (page: Page, locale: Locale, key: string) =>
  page.getByRole("button", { name: words(locale, key), exact: true }).click();

async function register(page: Page, email: string): Promise<void> {
  await page.goto("/akun/daftar");
  await page.getByLabel(words("id", "account.name"), { exact: true }).fill("Sri Wahyuni");
  await page.getByLabel(words("id", "account.email")).fill(email);
  await page.getByLabel(words("id", "account.password")).fill(PASSWORD);
  await page.getByLabel(words("id", "account.register.consent")).check();
  await press(page, "id", "account.register.submit");
}

async function tryToLogIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel(words("id", "account.email")).fill(email);
  await page.getByLabel(words("id", "account.password")).fill(password);
  await press(page, "id", "account.logIn.submit");
}

/** The link in the last mail to somebody, which a shop without a mail server keeps. */
async function linkTo(email: string): Promise<string> {
  const admin = await logIn();
  let link: string | undefined;
  await expect
    .poll(async () => {
      const { mails } = await (await admin.get("/admin/outbox")).json();
      const mail = mails.find(({ to }: { to: string }) => to === email);
      link = LINK.exec(mail?.text ?? "")?.[0];
      return link;
    })
    .toBeDefined();
  return new URL(link ?? "").pathname;
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a forgotten password is chosen anew by the link in a mail, once", async ({ page }) => {
    const email = `lupa-${randomUUID()}@contoh.id`;
    await register(page, email);
    await page.getByRole("link", { name: words("id", "account.forgotten.title") }).click();
    await expect(page).toHaveURL(/\/akun\/lupa-kata-sandi$/);
    await press(page, "id", "account.forgotten.submit");
    await expect(page.getByRole("main").getByRole("alert")).toContainText(
      words("id", "account.problems.email"),
    );
    for (const address of [`tidak-ada-${email}`, email]) {
      await page.getByLabel(words("id", "account.email")).fill(address);
      await press(page, "id", "account.forgotten.submit");
      await expect(page.getByRole("main").getByRole("status")).toHaveText(
        words("id", "account.forgotten.sent"),
      );
    }

    const link = await linkTo(email);
    await page.goto(link);
    await expect(page.locator('meta[name="referrer"]')).toHaveAttribute("content", "same-origin");
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    await page.getByLabel(words("id", "account.newPassword.label")).fill("pendek");
    await press(page, "id", "account.newPassword.submit");
    await expect(page.getByRole("main").getByRole("alert")).toContainText("8");
    await page.getByLabel(words("id", "account.newPassword.label")).fill(NEW_PASSWORD);
    await press(page, "id", "account.newPassword.submit");
    await expect(page.getByRole("main").getByRole("status")).toHaveText(
      words("id", "account.logIn.changed"),
    );
    await tryToLogIn(page, email, PASSWORD);
    await expect(page.getByText(words("id", "account.problems.unknown"))).toBeVisible();
    await tryToLogIn(page, email, NEW_PASSWORD);
    await expect(page.getByText(words("id", "account.orders.none"))).toBeVisible();

    for (const used of [link, "/akun/kata-sandi-baru/bukan"]) {
      await page.goto(used);
      await expect(page.getByText(words("id", "account.problems.reset_link_over"))).toBeVisible();
      await expect(page.getByLabel(words("id", "account.newPassword.label"))).toHaveCount(0);
      await page.getByRole("link", { name: words("id", "account.newPassword.another") }).click();
      await expect(page).toHaveURL(/\/akun\/lupa-kata-sandi$/);
    }
  });
});

test("a link that is used while its page is open is told of when the form is sent", async ({
  page,
  context,
}) => {
  const email = `lupa-${randomUUID()}@contoh.id`;
  await register(page, email);
  await expect(page.getByText(words("id", "account.logIn.registered"))).toBeVisible();
  await page.goto("/akun/lupa-kata-sandi");
  await page.getByLabel(words("id", "account.email")).fill(email);
  await press(page, "id", "account.forgotten.submit");
  const link = await linkTo(email);
  const other = await context.newPage();
  const choose = async (tab: Page) => {
    await tab.getByLabel(words("id", "account.newPassword.label")).fill(NEW_PASSWORD);
    await press(tab, "id", "account.newPassword.submit");
  };
  for (const tab of [page, other]) await tab.goto(link);
  await expectAccessible(page, "a new password");
  await choose(page);
  await expect(page.getByText(words("id", "account.logIn.changed"))).toBeVisible();
  await choose(other);
  await expect(other.getByRole("main").getByRole("alert")).toHaveText(
    words("id", "account.problems.reset_link_over"),
  );
});

test("the pages of a forgotten password are accessible", async ({ page }) => {
  for (const path of ["/akun/lupa-kata-sandi", "/en/account/new-password/some-link-of-a-mail"]) {
    await page.goto(path);
    await expectAccessible(page, path);
  }
});
