import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { errorText } from "../config/user-error.ts";
import type { Step } from "../progress/steps.ts";
import { buyOut } from "./buying.ts";
import { LOCALES, type Locale, THEMES } from "./looks.ts";
import type { Manager } from "./manager.ts";
import { fileOf } from "./names.ts";
import { sidewaysOverflow } from "./overflow.ts";
import { live } from "./pasts.ts";
import { photograph, settle } from "./photograph.ts";
import { type ShopPage, windowsOf } from "./shop-pages.ts";
import { Visitor } from "./visitor.ts";

/** A shop to photograph, and where the pictures go. */
export interface Taking {
  readonly browser: Browser;
  /** Where the shop is, without a slash at its end. */
  readonly shop: string;
  /** Null where nobody looks after it, as far as is known here. */
  readonly manager: Manager | null;
  readonly folder: string;
}

/**
 * Photographs pages in all languages, windows and themes. Answers what is wrong with them: one
 * sentence for each page that has to be pushed sideways.
 */
export async function takePages(
  pages: readonly ShopPage[],
  taking: Taking,
  step: Step,
): Promise<string[]> {
  await sellOut(taking);
  let done = 0;
  const inLanguage = async (locale: Locale) => {
    const wrong: string[] = [];
    for (const page of pages) {
      wrong.push(...(await takePage(page, locale, taking)));
      done += 1;
      step.progress(done, pages.length * LOCALES.length);
    }
    return wrong;
  };
  return (await Promise.all(LOCALES.map(inLanguage))).flat();
}

/** Before anything else, so that all pages see the same shop. */
async function sellOut({ browser, shop }: Taking): Promise<void> {
  const visitor = await Visitor.enter({ browser, shop, locale: "id" });
  await buyOut(visitor, visitor.addresses.soldOut);
  await visitor.leave();
}

async function takePage(shown: ShopPage, locale: Locale, taking: Taking): Promise<string[]> {
  const { browser, shop, manager, folder } = taking;
  const past = shown.past ?? "none";
  const visitor = await Visitor.enter({ browser, shop, locale }, past === "seen");
  const { page } = visitor;
  const wrong: string[] = [];
  try {
    const led = await live(visitor, past, manager);
    for (const window of windowsOf(shown)) {
      await page.setViewportSize(window);
      await shown.open(visitor, led);
      await settle(page);
      const overflow = await sidewaysOverflow(page);
      if (overflow !== null) wrong.push(`${shown.name}-${locale} at ${window.width}: ${overflow}`);
      for (const theme of THEMES) {
        const look = { locale, theme, width: window.width };
        await writeFile(
          join(folder, fileOf(shown.name, look)),
          await photograph(page, theme, window, shown.depth),
        );
      }
    }
  } catch (error) {
    throw new Error(`${shown.name} (${locale}) cannot be photographed: ${errorText(error)}`);
  } finally {
    await visitor.leave();
  }
  return wrong;
}
