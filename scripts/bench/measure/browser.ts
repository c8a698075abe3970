import { type Browser, chromium } from "playwright-core";
import { QUIET_CHROMIUM } from "./phone.ts";

/** Starts a Chromium without a window; null as its program means Playwright's own. */
export function startChromium(
  program: string | null,
  args: readonly string[] = [],
): Promise<Browser> {
  return chromium.launch({
    ...(program === null ? {} : { executablePath: program }),
    args: [...QUIET_CHROMIUM, ...args],
    // Whoever is asked to stop has more to end than a browser, which goes with its process.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}
