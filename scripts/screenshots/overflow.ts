import type { Page } from "playwright-core";

/** What sticks out of the open page sideways, in words; null when nothing does. */
export function sidewaysOverflow(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const out = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth,
    );
    const which = out.at(-1)?.outerHTML.slice(0, 120) ?? "something unseen";
    return `${scrollWidth - clientWidth} pixels too wide, by ${which}`;
  });
}
