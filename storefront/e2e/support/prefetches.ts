import type { CDPSession, Page } from "@playwright/test";

/** The addresses that the browser fetches ahead of a click, as it tells itself. */
export async function watchPrefetches(
  page: Page,
): Promise<{ browser: CDPSession; fetched: string[] }> {
  const browser = await page.context().newCDPSession(page);
  const fetched: string[] = [];
  browser.on("Preload.prefetchStatusUpdated", ({ prefetchUrl, status }) => {
    if (status === "Ready") fetched.push(new URL(prefetchUrl).pathname);
  });
  await browser.send("Preload.enable");
  return { browser, fetched };
}
