import { readFileSync } from "node:fs";
import { type Browser, expect, type Page } from "@playwright/test";
import { adminAccount, backendUrl } from "./environment";
import type { Locale } from "./words";

type Messages = { [key: string]: string | Messages };

const all: Record<Locale, Messages> = { id: load("id"), en: load("en") };

/** Opens the admin as its manager, on a phone, in a language; Medusa keeps the language in the browser. */
export async function openOffice(browser: Browser, locale: Locale, path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  await context.addInitScript((language) => localStorage.setItem("lng", language), locale);
  const page = await context.newPage();
  await page.goto(`${backendUrl}/app/login`);
  const { email, password } = adminAccount();
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await expect(page).not.toHaveURL(/login/);
  await page.goto(`${backendUrl}/app${path}`);
  return page;
}

/** A text of our parts of the admin by its key, with its placeholders filled in. */
export function officeWords(
  locale: Locale,
  key: string,
  values: Record<string, string> = {},
): string {
  let found: string | Messages | undefined = all[locale];
  for (const part of `lapak.${key}`.split(".")) {
    found = typeof found === "object" ? found[part] : undefined;
  }
  if (typeof found !== "string") throw new Error(`The admin has no text ${key} in ${locale}.json.`);
  return found.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}

function load(name: Locale): Messages {
  const file = `../../../backend/src/admin/i18n/${name}.json`;
  return JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
}
