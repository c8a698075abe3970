import { expect, it } from "vitest";
import { Throttle } from "./throttle";

it("refuses the try that is one too many, of one key and no other, and says for how long", async () => {
  const throttle = new Throttle({ points: 2, duration: 60 });
  await throttle.begin("10.0.0.1");
  await throttle.begin("10.0.0.1");
  await expect(throttle.begin("10.0.0.1")).rejects.toMatchObject({
    status: 429,
    code: "too_many_tries",
    retry_after: 60,
  });
  await expect(throttle.begin("10.0.0.2")).resolves.toBeUndefined();
});
