import { expect, it } from "vitest";
import { availableAt } from "./stock";

const level = (location_id: string, stocked_quantity: number, reserved_quantity: number) => ({
  location_id,
  stocked_quantity,
  reserved_quantity,
});
const item = (required_quantity: number, ...location_levels: ReturnType<typeof level>[]) => ({
  required_quantity,
  inventory: { location_levels },
});
const variant = (...inventory_items: ReturnType<typeof item>[]) => ({
  manage_inventory: true,
  allow_backorder: false,
  inventory_items,
});

it("counts what a location has, less what is reserved there", () => {
  expect(availableAt(variant(item(1, level("here", 5, 2), level("there", 9, 0))), "here")).toBe(3);
});

it("has nothing to sell where nothing is kept", () => {
  expect(availableAt(variant(item(1, level("there", 9, 0))), "here")).toBe(0);
  expect(availableAt(variant(), "here")).toBe(0);
});

it("sells a set only as often as its scarcest part allows", () => {
  const set = variant(item(2, level("here", 5, 0)), item(1, level("here", 9, 0)));
  expect(availableAt(set, "here")).toBe(2);
});

it("never runs out of what is not counted", () => {
  expect(availableAt({ ...variant(), manage_inventory: false }, "here")).toBe(Infinity);
});
