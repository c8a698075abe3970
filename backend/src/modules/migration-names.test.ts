import { globSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";

// Which migrations were run is kept by name alone, whatever module they are of: of two with the same
// name the second is taken for done, and its table is missing.
test("no two migrations have the same name", () => {
  const names = globSync("*/migrations/*.ts", { cwd: __dirname }).map((path) => basename(path));
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
