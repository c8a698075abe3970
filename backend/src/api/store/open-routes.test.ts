import { globSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { isOpen, OPEN_OF_MEDUSAS, ownStorePaths } from "./open-routes";

const MEDUSAS = join(dirname(require.resolve("@medusajs/medusa/package.json")), "dist", "api");
const medusasPaths = globSync("store/**/route.js", { cwd: MEDUSAS }).map(
  (file) => `/${dirname(file)}`,
);

test("our own routes are open, by their files, and none stands where one of Medusa's does", () => {
  const own = ownStorePaths();
  expect(own).toContain("/store/carts/[id]/place-order");
  // All methods of our paths are open: with one of Medusa's there, hers would be as well.
  expect(own.filter((path) => medusasPaths.includes(path))).toEqual([]);
  expect(isOpen("POST", "/store/carts/cart_1/place-order")).toBe(true);
  expect(isOpen("GET", "/store/order-tracking/a.b/documents/1")).toBe(true);
});

test("what is opened of Medusa's is there", () => {
  const paths = OPEN_OF_MEDUSAS.map((route) => route.split(" ")[1]);
  expect(paths.filter((path = "") => !medusasPaths.includes(path))).toEqual([]);
});

test.each([
  ["POST", "/store/returns", false],
  ["POST", "/store/regions", false],
  ["GET", "/store/regions", true],
  ["HEAD", "/Store/Regions/", true],
  ["GET", "/store/regions/reg_1", false],
  ["POST", "/store/customers", false],
  ["POST", "/store/customers/me", false],
  ["POST", "/store/carts/cart_1/customer", false],
  ["GET", "/store/regions/../orders", false],
  ["GET", "/store", false],
])("%s %s: open %s", (method, path, open) => {
  expect(isOpen(method, path)).toBe(open);
});
