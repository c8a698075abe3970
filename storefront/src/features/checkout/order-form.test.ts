import { describe, expect, it } from "vitest";
import { FIELDS } from "./field-names";
import { checkOrder, readValues } from "./order-form";

const pickup = {
  name: " Sri Wahyuni ",
  phone: "0812 3456 7890",
  email: "sri@contoh.id",
  delivery: "pickup",
  payment: "cash_on_pickup",
};
const courier = {
  ...pickup,
  delivery: "courier",
  payment: "bank_transfer",
  line: "Jl. Melati 5",
  village: "Kebon Jeruk",
  district: "Kebon Jeruk",
  regency: "Jakarta Barat",
  province: "DKI Jakarta",
  postal_code: " 11530 ",
};
const problems = (values: Record<string, string>) => {
  const checked = checkOrder(values);
  return checked.ok ? {} : checked.problems;
};

describe("checkOrder", () => {
  it("makes an order to be picked up, whatever is in the address", () => {
    expect(checkOrder({ ...pickup, line: "x", postal_code: "no" })).toEqual({
      ok: true,
      order: {
        contact: { name: "Sri Wahyuni", phone: "+6281234567890", email: "sri@contoh.id" },
        delivery: { method: "pickup" },
        paymentMethod: "cash_on_pickup",
      },
    });
  });

  it("makes an order to be sent", () => {
    expect(checkOrder(courier)).toMatchObject({
      ok: true,
      order: {
        delivery: { method: "courier", address: { line: "Jl. Melati 5", postalCode: "11530" } },
        paymentMethod: "bank_transfer",
      },
    });
  });

  it("tells of everything at once", () => {
    expect(problems({})).toEqual({
      name: "name",
      phone: "phone",
      email: "email",
      delivery: "delivery",
      payment: "payment",
    });
    expect(Object.keys(problems({ delivery: "courier" }))).toHaveLength(FIELDS.length - 1);
  });

  it("knows that cash is for pickup only", () => {
    expect(problems({ ...courier, payment: "cash_on_pickup" })).toEqual({
      payment: "cash_needs_pickup",
    });
  });

  it("tells of what is too long", () => {
    expect(problems({ ...courier, line: "x".repeat(201) })).toEqual({ line: "too_long" });
  });

  it.each(["1153", "115300", "abcde"])("refuses the postcode %s", (postal_code) => {
    expect(problems({ ...courier, postal_code })).toEqual({ postal_code: "postal_code" });
  });
});

describe("readValues", () => {
  it("keeps what was typed, and only what was asked", () => {
    const form = new FormData();
    form.set("name", " Sri ");
    form.set("evil", "x");
    expect(readValues(form)).toEqual({ name: " Sri " });
  });
});
