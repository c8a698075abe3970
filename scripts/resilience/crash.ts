import { setTimeout as sleep } from "node:timers/promises";
import type { Product } from "../product/product.ts";
import { startBackendProcess } from "./backend-process.ts";
import { busyOf, fillCart, order, type Wanted } from "./buyer.ts";
import { ageOrders, countOpenOrders, setLeft } from "./shelf.ts";
import { stockFaults } from "./sound-stock.ts";

const ROUNDS = 20;
const PLENTY = 1000;
/** The job that closes half orders runs every minute. */
const CLOSED_MS = 90_000;

/**
 * Kills a backend with SIGKILL while it makes an order, at another moment of it each round, and lets
 * the buyer try again once it is back: twice, as from two tabs. Answers what went wrong.
 */
export async function crashRounds(product: Product, wanted: Wanted): Promise<string[]> {
  const { databaseUrl } = product.services;
  const faults: string[] = [];
  const counts = { answered: 0, half: 0, busy: 0 };
  await setLeft(databaseUrl, wanted.variant, PLENTY);
  let backend = await startBackendProcess(product, "backend-crash");
  const trial = await fillCart(backend.url, wanted);
  const whole = await timeOf(() => order(backend.url, wanted, trial));
  const before = await countOpenOrders(databaseUrl);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const cart = await fillCart(backend.url, wanted);
    const known = await stockFaults(databaseUrl);
    const first = order(backend.url, wanted, cart).catch(() => null);
    await sleep((whole * round) / ROUNDS);
    backend.child.signal("SIGKILL");
    await backend.child.ended;
    const answered = await first;
    const faultsNow = await stockFaults(databaseUrl);
    const isHalf = faultsNow !== "" && faultsNow !== known;
    backend = await startBackendProcess(product, "backend-crash");
    const again = await Promise.all([1, 2].map(() => order(backend.url, wanted, cart)));
    const tokens = new Set(
      [...again, ...(answered === null ? [] : [answered])].map((one) => one.token),
    );
    console.log(
      `  Round ${round}, killed after ${Math.round((whole * round) / ROUNDS)} ms: ${answered === null ? "no answer" : answered.status}${isHalf ? ", half an order left" : ""}; again: ${again.map(({ status }) => status).join(", ")}`,
    );
    if (again.some(({ status }) => status !== 200)) faults.push(`round ${round}: not ordered`);
    if (tokens.size !== 1) faults.push(`round ${round}: ${tokens.size} orders for one cart`);
    counts.answered += answered === null ? 0 : 1;
    counts.half += isHalf ? 1 : 0;
    counts.busy += busyOf(again);
  }
  // What was left half made without a cart is found by the job alone.
  await ageOrders(databaseUrl);
  const since = Date.now();
  while ((await stockFaults(databaseUrl)) !== "" && Date.now() - since < CLOSED_MS)
    await sleep(1000);
  const left = await stockFaults(databaseUrl);
  if (left !== "") faults.push(`in the end: ${left}`);
  const made = (await countOpenOrders(databaseUrl)) - before;
  if (made !== ROUNDS) faults.push(`in the end: ${made} open orders of ${ROUNDS} carts`);
  console.log(
    `  ${ROUNDS} kills: ${counts.answered} answered before, ${counts.half} left half an order, ${made} orders in the end, ${counts.busy} × 503 busy and asked again`,
  );
  await backend.child.stop(20_000);
  return faults;
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
