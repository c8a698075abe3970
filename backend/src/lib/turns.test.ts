import { expect, test } from "vitest";
import { Turns } from "./turns";

test("no more run at once than may, all of them run, and a failure frees its turn", async () => {
  const turns = new Turns(2);
  let running = 0;
  let most = 0;
  const results = await Promise.allSettled(
    [1, 2, 3, 4, 5].map((number) =>
      turns.run(async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        if (number % 2 === 0) throw new Error(String(number));
        return number;
      }),
    ),
  );
  expect(most).toBe(2);
  expect(results.map(({ status }) => status)).toEqual(
    [1, 2, 3, 4, 5].map((number) => (number % 2 === 0 ? "rejected" : "fulfilled")),
  );
});
