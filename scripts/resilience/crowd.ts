import { type Answer, busyOf, fillCart, order, type Wanted } from "./buyer.ts";
import { countOpenOrders, setLeft } from "./shelf.ts";
import { stockFaults } from "./sound-stock.ts";

const ROUNDS = 20;
const BUYERS = 30;
const PLENTY = 1000;

interface Crowd {
  readonly databaseUrl: string;
  /** The backends that the buyers are spread over. */
  readonly urls: readonly string[];
  readonly wanted: Wanted;
}

/**
 * Lets a crowd order the last one to three pieces at once, round after round, spread over all
 * backends. Who loses keeps the cart for the next round. Answers what went wrong.
 */
export async function crowdRounds({ databaseUrl, urls, wanted }: Crowd): Promise<string[]> {
  const faults: string[] = [];
  const total = { sold: 0, refused: 0, busy: 0 };
  await setLeft(databaseUrl, wanted.variant, PLENTY);
  const fill = (index: number) => fillCart(urls[index % urls.length] ?? "", wanted);
  let carts = await Promise.all(Array.from({ length: BUYERS }, (_, index) => fill(index)));
  for (let round = 1; round <= ROUNDS; round += 1) {
    const left = 1 + (round % 3);
    await setLeft(databaseUrl, wanted.variant, left);
    const before = await countOpenOrders(databaseUrl);
    const answers = await Promise.all(
      carts.map((cart, index) => order(urls[index % urls.length] ?? "", wanted, cart)),
    );
    const sold = answers.filter(({ status }) => status === 200).length;
    console.log(`  Round ${round}, ${left} left: ${summary(answers)}`);
    const faultsNow = [
      sold === left ? "" : `${sold} sold of ${left}`,
      answers.every(isFair) ? "" : "a loser was not told that it is sold out",
      (await countOpenOrders(databaseUrl)) === before + left ? "" : "orders do not match",
      await stockFaults(databaseUrl),
    ].filter((fault) => fault !== "");
    faults.push(...faultsNow.map((fault) => `round ${round}: ${fault}`));
    total.sold += sold;
    total.refused += answers.length - sold;
    total.busy += busyOf(answers);
    await setLeft(databaseUrl, wanted.variant, PLENTY);
    carts = await Promise.all(
      carts.map((cart, index) => (answers[index]?.status === 200 ? fill(index) : cart)),
    );
  }
  console.log(
    `  ${urls.length} backends, ${ROUNDS} rounds of ${BUYERS} buyers: ${total.sold} sold, ${total.refused} refused, ${total.busy} × 503 busy and asked again`,
  );
  return faults;
}

function isFair({ status, code }: Answer): boolean {
  return status === 200 || (status === 409 && code === "out_of_stock");
}

function summary(answers: readonly Answer[]): string {
  const counts = new Map<string, number>();
  for (const { status, code } of answers) {
    const key = `${status} ${code ?? "ordered"}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const busy = busyOf(answers);
  return [
    ...[...counts].map(([key, count]) => `${count} × ${key}`),
    ...(busy === 0 ? [] : [`${busy} × 503 busy and asked again`]),
  ].join(", ");
}
