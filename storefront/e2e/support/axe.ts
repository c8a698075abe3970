import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/**
 * What axe cannot judge while colours are forced. It takes the colour of words from
 * `-webkit-text-fill-color`, which Chromium goes on to tell as the page has it, and the ground from
 * `background-color`, which it tells as it is forced: light words on a dark button seem white on
 * white, whatever the page does. What is drawn is the pair of colours that the user has chosen.
 */
export const JUDGED_BY_COLOUR = ["color-contrast"];

/** Fails with the list of what axe finds on the open page. */
export async function expectAccessible(
  page: Page,
  name: string,
  except: string[] = [],
): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .disableRules(except)
    .analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => node.html.slice(0, 200)),
  }));
  expect.soft(found, `axe on ${name}`).toEqual([]);
}
