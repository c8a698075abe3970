import { validateAndTransformBody } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { StoreAddCartLineItem, StoreCreateCart } from "@medusajs/medusa/api/store/carts/validators";
import { describe, expect, test, vi } from "vitest";
import { readMedusasRefusal } from "./medusas-refusal";

/** What Medusa itself objects to in a body for one of its routes. */
async function objection(schema: Parameters<typeof validateAndTransformBody>[0], body: object) {
  const next = vi.fn();
  const [request, response] = [{ body }, {}];
  await Reflect.apply(validateAndTransformBody(schema), null, [request, response, next]);
  return readMedusasRefusal(next.mock.calls[0]?.[0]);
}

describe("a body that Medusa's own schema does not take is refused with its fields", () => {
  test.each([
    ["nothing", {}, { variant_id: "invalid", quantity: "invalid" }],
    ["a quantity that is no number", { variant_id: "v", quantity: "x" }, { quantity: "invalid" }],
    ["no quantity", { variant_id: "v" }, { quantity: "invalid" }],
    ["a price", { variant_id: "v", quantity: 1, unit_price: 1 }, { unit_price: "unknown" }],
  ])("%s", async (_, body, fields) => {
    expect(await objection(StoreAddCartLineItem, body)).toMatchObject({
      status: 400,
      code: "invalid_request",
      fields,
    });
  });

  test("the path of a field in a list", async () => {
    const body = { items: [{ variant_id: "v", quantity: "x" }] };
    expect(await objection(StoreCreateCart, body)).toMatchObject({
      fields: { "items.0.quantity": "invalid" },
    });
  });
});

test("any other error is left to Medusa", () => {
  const other = new MedusaError(MedusaError.Types.INVALID_DATA, "Items do not exist");
  expect(readMedusasRefusal(other)).toBeNull();
  expect(readMedusasRefusal(new Error("Invalid request: "))).toBeNull();
});
