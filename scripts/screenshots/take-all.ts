import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { UserError } from "../config/user-error.ts";
import type { Steps } from "../progress/steps.ts";
import { listing } from "./listing.ts";
import type { Manager } from "./manager.ts";
import { SHOP_PAGES, type ShopPage } from "./shop-pages.ts";
import { folderBytes, MOST_BYTES } from "./size.ts";
import { takeComponents } from "./take-components.ts";
import { takePages } from "./take-pages.ts";

export interface Asked {
  readonly browser: Browser;
  readonly shop: string;
  readonly manager: Manager | null;
  readonly pages: readonly ShopPage[];
  /** Whether the page of components is asked for as well. */
  readonly hasComponents: boolean;
  /** The folder of documents: the pictures come into its `images`, their list beside that. */
  readonly into: string;
}

/**
 * Takes the pictures and writes their list. Throws when a page has to be pushed sideways, or when
 * the pictures weigh too much together; they are there to be looked at even then.
 */
export async function takeAll(
  { browser, shop, manager, pages, hasComponents, into }: Asked,
  steps: Steps,
): Promise<void> {
  const ofPages = await made(join(into, "images", "pages"));
  const ofComponents = await made(join(into, "images", "components"));
  const wrong = await steps.run("Photographing pages", (step) =>
    takePages(pages, { browser, shop, manager, folder: ofPages }, step),
  );
  if (hasComponents) {
    await steps.run("Photographing components", async (step) => {
      const count = await takeComponents({ browser, shop, folder: ofComponents });
      step.note(`${count} sections`);
    });
  }
  await writeFile(join(into, "screenshots.md"), listing(SHOP_PAGES));
  const bytes = (await folderBytes(ofPages)) + (await folderBytes(ofComponents));
  steps.say(`✓ ${(bytes / 1_000_000).toFixed(1)} MB in ${into}`);
  if (bytes > MOST_BYTES) wrong.push(`The pictures weigh more than ${MOST_BYTES / 1_000_000} MB.`);
  if (wrong.length > 0) throw new UserError(wrong.join("\n"));
}

async function made(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return folder;
}
