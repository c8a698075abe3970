import { describe, expect, it } from "vitest";
import { MedusaError } from "@/lib/medusa/errors";
import { toRefusal } from "./refusal";

const refusal = (code: string, status: number, fields: Record<string, string> = {}) =>
  toRefusal(new MedusaError("no", code, status, fields));

describe("toRefusal", () => {
  it("points at the fields that the backend names", () => {
    const fields = {
      "contact.phone": "invalid",
      "delivery.address.postal_code": "invalid",
      payment_method: "invalid",
      "delivery.method": "invalid",
      other: "invalid",
    };
    expect(refusal("invalid_request", 400, fields)).toEqual({
      kind: "fields",
      problems: {
        phone: "phone",
        postal_code: "postal_code",
        payment: "payment",
        delivery: "delivery",
      },
    });
  });

  it.each([
    ["out_of_stock", 409, "out_of_stock"],
    ["order_too_large", 400, "too_large"],
    ["price_changed", 409, "price_changed"],
    ["insufficient_inventory", 400, "out_of_stock"],
    ["cart_empty", 400, "cart_empty"],
    ["not_found", 404, "gone"],
    ["invalid_request", 400, "refused"],
    ["unexpected_answer", 500, "unavailable"],
    ["timeout", 0, "unavailable"],
  ])("takes %s (%d) for %s", (code, status, problem) => {
    expect(refusal(code, status)).toEqual({ kind: "order", problem });
  });

  it("shows the terms again where none were named", () => {
    expect(refusal("invalid_request", 400, { terms: "invalid" })).toEqual({
      kind: "order",
      problem: "terms_changed",
    });
  });

  it("asks for the village where the own carrier's fee depends on it, not for the kecamatan", () => {
    const fields = { "delivery.address.village_code": "required" };
    expect(refusal("no_village", 400, fields)).toEqual({
      kind: "fields",
      problems: { village_code: "village_code" },
    });
  });

  it("knows which choice the goods or the payment forbid", () => {
    expect(refusal("pickup_only_goods", 400)).toMatchObject({
      problems: { delivery: "pickup_only_goods" },
    });
    expect(refusal("no_rate", 400)).toMatchObject({ problems: { place: "no_rate" } });
    expect(refusal("fee_changed", 409)).toMatchObject({ problems: { delivery: "fee_changed" } });
    expect(refusal("cash_needs_pickup", 400)).toMatchObject({
      problems: { payment: "cash_needs_pickup" },
    });
  });
});
