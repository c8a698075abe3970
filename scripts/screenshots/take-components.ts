import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ADDRESSES } from "../demo-shop/addresses.ts";
import { COLOUR_SCHEMES, COMPONENT_WINDOWS, THEMES } from "./looks.ts";
import { componentFile } from "./names.ts";
import { encode, settle } from "./photograph.ts";
import type { Taking } from "./take-pages.ts";
import { Visitor } from "./visitor.ts";

const SECTION = "main section[id]";
/**
 * Photographs every section of the page of components, of which `docs/components.md` tells. Answers
 * how many there were.
 */
export async function takeComponents({
  browser,
  shop,
  folder,
}: Omit<Taking, "manager">): Promise<number> {
  const visitor = await Visitor.enter({ browser, shop, locale: "id" });
  const { page } = visitor;
  const sections = new Set<string>();
  try {
    for (const window of COMPONENT_WINDOWS) {
      await page.setViewportSize(window);
      await page.goto(ADDRESSES.id.components);
      await settle(page);
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: COLOUR_SCHEMES[theme] });
        for (const section of await page.locator(SECTION).all()) {
          const id = await section.getAttribute("id");
          if (id === null) continue;
          sections.add(id);
          const png = await section.screenshot({ animations: "disabled" });
          await writeFile(join(folder, componentFile(id, theme, window.width)), await encode(png));
        }
      }
    }
  } finally {
    await visitor.leave();
  }
  return sections.size;
}
