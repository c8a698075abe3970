import type { BrowserContextOptions } from "playwright-core";

/** The phone that everything is measured on: cheap, small, and with two pixels to each of CSS. */
export const PHONE = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: "id-ID",
} as const satisfies BrowserContextOptions;

/** Keeps the browser from talking to anybody but the shop. */
export const QUIET_CHROMIUM = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
] as const;
