import { expect, test } from "vitest";
import { UserError } from "../config/user-error.ts";
import { findMeilisearch } from "./meilisearch-binary.ts";

test.each(["/bin/ls", "/there/is/no/such/program"])(
  "a MEILI_BIN that is not Meilisearch (%s) is refused in one sentence",
  async (program) => {
    const refusal = expect(findMeilisearch(program)).rejects;
    await refusal.toBeInstanceOf(UserError);
    await refusal.toThrow(`MEILI_BIN names ${program}, which cannot be run as Meilisearch`);
  },
);

test("the packaged Meilisearch is the one that was tested, where there is one", async () => {
  const packaged = await findMeilisearch(null);
  const isPackaged = process.platform === "linux" && process.arch === "x64";
  expect(packaged?.version ?? null).toBe(isPackaged ? "meilisearch 1.21.0" : null);
});
