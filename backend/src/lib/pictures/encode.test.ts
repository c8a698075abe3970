import { randomFillSync } from "node:crypto";
import { expect, test } from "vitest";
import { AVIF_BUDGET, encodeAvif } from "./encode";

const SIZE = 1200;
const facts = { width: SIZE, height: SIZE, colours: "" };

/** Blotches of every colour: as much to tell as a photograph has, which noise would be far above. */
function busyPicture() {
  const pixels = Buffer.alloc(SIZE * SIZE * 3);
  const blotches = randomFillSync(Buffer.alloc(40 * 40 * 3));
  for (let at = 0; at < SIZE * SIZE; at += 1) {
    const [x, y] = [at % SIZE, Math.floor(at / SIZE)];
    const blotch = (Math.floor(y / 30) * 40 + Math.floor(x / 30)) * 3;
    blotches.copy(pixels, at * 3, blotch, blotch + 3);
  }
  return { ...facts, pixels };
}

test("a picture with much to tell keeps the budget of its width", async () => {
  const file = await encodeAvif(busyPicture(), 320);
  expect(file.length).toBeGreaterThan(AVIF_BUDGET[320] / 4);
  expect(file.length).toBeLessThanOrEqual(AVIF_BUDGET[320]);
});

test("a plain picture has the best quality, far below its budget", async () => {
  const plain = { ...facts, pixels: Buffer.alloc(SIZE * SIZE * 3, 0x80) };
  expect((await encodeAvif(plain, 800)).length).toBeLessThan(AVIF_BUDGET[800] / 10);
});
