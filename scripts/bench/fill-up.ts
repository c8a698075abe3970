import { setTimeout as sleep } from "node:timers/promises";
import type { Product } from "../product/product.ts";
import { seedInStep } from "../product/seed.ts";

const POLL_MS = 1000;
const LONGEST_MS = 600_000;
/** So many looks in a row must show the same, for the index to have come to rest. */
const STILL = 5;

/** Adds made-up goods to the shop that runs, and waits until the search has taken them all in. */
export async function fillUp(product: Product, goods: number): Promise<void> {
  await product.steps.run("Made-up goods", async (step) => {
    step.note(String(goods));
    await seedInStep(product, { folders: [], flags: ["--synthetic", String(goods)] }, step);
  });
  await product.steps.run("Search index", (step) =>
    untilFound(product.settings.storefrontUrl, goods, (count) => step.progress(count, goods)),
  );
}

async function untilFound(
  storefrontUrl: string,
  goods: number,
  show: (count: number) => void,
): Promise<void> {
  const started = Date.now();
  let still = 0;
  let last = -1;
  while (still < STILL) {
    if (Date.now() - started > LONGEST_MS) {
      throw new Error(`The search finds ${last} goods after ${LONGEST_MS / 1000} s, not ${goods}.`);
    }
    await sleep(POLL_MS);
    const answer = await fetch(`${storefrontUrl}/api/search?type=product`);
    const { total }: { total?: number } = await answer.json();
    const count = total ?? 0;
    show(Math.min(count, goods));
    still = count >= goods && count === last ? still + 1 : 0;
    last = count;
  }
}
