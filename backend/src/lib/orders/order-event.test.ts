import { expect, test } from "vitest";
import { isOrderEventKind, occurrenceKey } from "./order-event";

test("what happens once, what ends an order and what says which one it is have a key of their own", () => {
  expect(occurrenceKey({ kind: "placed" })).toBe("placed");
  expect(occurrenceKey({ kind: "canceled" })).toBe(occurrenceKey({ kind: "expired" }));
  expect(occurrenceKey({ kind: "payment_reported" })).toBeNull();
  expect(occurrenceKey({ kind: "payment_reported", occurrence: "2" })).toBe("payment_reported:2");
});

test("kinds that nobody knows are told from those that are known", () => {
  expect(isOrderEventKind("shipped")).toBe(true);
  expect(isOrderEventKind("toString")).toBe(false);
});
