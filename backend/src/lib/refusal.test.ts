import { MedusaError } from "@medusajs/framework/utils";
import { expect, test } from "vitest";
import { readRefusal, refuse } from "./refusal";

const facts = { status: 400, code: "cart_empty", message: "Nothing to order.", fields: {} };

test("a refusal is read back, also from a copy that has lost its class", () => {
  const refusal = refuse(facts);
  expect(readRefusal(refusal)).toMatchObject(facts);
  const copy = { ...refusal, message: refusal.message };
  expect(readRefusal(copy)).toMatchObject(facts);
});

test("any other error is none", () => {
  expect(readRefusal(new MedusaError(MedusaError.Types.NOT_FOUND, "gone"))).toBeNull();
  expect(readRefusal(new Error("broken"))).toBeNull();
  expect(readRefusal(undefined)).toBeNull();
});
