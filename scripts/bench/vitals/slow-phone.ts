import type { Browser, Page } from "playwright-core";
import { PHONE } from "../measure/phone.ts";

/** A network as Chromium imitates it; each request waits once for `latency`. */
export interface Network {
  readonly name: string;
  readonly downKbps: number;
  readonly upKbps: number;
  readonly latency: number;
}

export const MOBILE: Network = { name: "1.6 Mbps", downKbps: 1600, upKbps: 750, latency: 150 };
export const SLOW: Network = { name: "400 kbps", downKbps: 400, upKbps: 400, latency: 400 };

/** How many times slower than this machine's the phone's processor is taken to be. */
export const CPU_SLOWDOWN = 4;

const BYTES_PER_KBIT = 1000 / 8;

/** Does something on a slow phone that was never in the shop before, and throws the phone away. */
export async function onSlowPhone<T>(
  browser: Browser,
  network: Network,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: network.latency,
      downloadThroughput: network.downKbps * BYTES_PER_KBIT,
      uploadThroughput: network.upKbps * BYTES_PER_KBIT,
    });
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
    return await work(page);
  } finally {
    await context.close();
  }
}
