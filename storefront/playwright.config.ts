import { defineConfig } from "@playwright/test";
import { QUIET_CHROMIUM } from "../scripts/bench/measure/phone";
import { storefrontUrl } from "./e2e/support/environment";

/** Real Chromium over the built product; the environment says where it runs. */
export default defineConfig({
  testDir: "e2e",
  outputDir: ".playwright",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // The tests share one shop and its stock, and each counts on nobody else ordering its goods.
  workers: 2,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  reporter: [["line"], ["json", { outputFile: ".playwright/report.json" }]],
  use: {
    baseURL: storefrontUrl,
    browserName: "chromium",
    viewport: { width: 360, height: 740 },
    locale: "id-ID",
    trace: "retain-on-failure",
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: [...QUIET_CHROMIUM],
    },
  },
});
