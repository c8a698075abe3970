import type { Page } from "playwright-core";
import sharp from "sharp";
import { scrollThrough } from "../bench/measure/view.ts";
import { COLOUR_SCHEMES, type Theme, type Window } from "./looks.ts";

/** More of a page than so many windows tells nothing new and costs much. */
const MOST_WINDOWS = 1.5;
/** Enough to judge a page by, and to read it; a shop of drawings bears it well. */
const QUALITY = 15;
/** Of a wide window, three quarters of its pixels can still be read. */
const WIDE = 700;
const SHRUNK = 0.75;

/** Makes the open page ready: pictures from its head to its end, fonts, and back at its head. */
export async function settle(page: Page): Promise<void> {
  await scrollThrough(page);
  await page.evaluate(async () => {
    scrollTo({ top: 0, behavior: "instant" });
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
}

/** The open page in one theme, to a depth of as many windows as told, as a WebP. */
export async function photograph(
  page: Page,
  theme: Theme,
  { height }: Window,
  depth = MOST_WINDOWS,
): Promise<Buffer> {
  await page.emulateMedia({ colorScheme: COLOUR_SCHEMES[theme] });
  const size = await page.evaluate(() => {
    const { clientWidth, scrollHeight } = document.documentElement;
    return { width: clientWidth, height: scrollHeight };
  });
  // A window as high as what is seen, since what sticks to a window's edge belongs to its end.
  await page.setViewportSize({ ...size, height: Math.min(size.height, height * depth) });
  return encode(await page.screenshot({ animations: "disabled", caret: "hide" }));
}

/** A picture of a screen in few bytes; smaller than it was where it is wide. */
export async function encode(png: Buffer): Promise<Buffer> {
  const image = sharp(png);
  const { width } = await image.metadata();
  const kept = width > WIDE ? Math.round(width * SHRUNK) : width;
  return image.resize({ width: kept }).webp({ quality: QUALITY, effort: 6 }).toBuffer();
}
