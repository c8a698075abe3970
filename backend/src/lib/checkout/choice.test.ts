import { describe, expect, it } from "vitest";
import { type Choice, choose } from "./choice";
import { makeOffer } from "./offer";

const enterprise = {
  qris: null,
  bank_name: "Bank Desa",
  bank_account_number: "001",
  bank_account_holder: "BUMDesa",
  cash_on_pickup: true,
};
const shipping = [
  { id: "so_pickup", method: "pickup", fee: 0 },
  { id: "so_courier", method: "courier", fee: 35_000 },
];
const offer = (change: Partial<Parameters<typeof makeOffer>[0]> = {}) =>
  makeOffer({ enterprise, lines: [{ pickup_only: false }], shipping, ...change });

const refusal = (choice: Choice, made = offer()) => {
  try {
    choose(made, choice);
    return null;
  } catch (error) {
    return error;
  }
};

describe("choose", () => {
  it("finds what Medusa has to be told", () => {
    expect(choose(offer(), { delivery: "courier", payment: "bank_transfer" })).toEqual({
      shipping_option_id: "so_courier",
      payment_provider_id: "pp_bank-transfer_manual",
    });
    expect(choose(offer(), { delivery: "pickup", payment: "cash_on_pickup" })).toEqual({
      shipping_option_id: "so_pickup",
      payment_provider_id: "pp_cash-on-pickup_manual",
    });
  });

  it("takes cash only where the goods are picked up", () => {
    expect(refusal({ delivery: "courier", payment: "cash_on_pickup" })).toMatchObject({
      code: "cash_needs_pickup",
      fields: { payment_method: "cash_needs_pickup" },
    });
  });

  it("offers no courier where nothing but cash could pay for it", () => {
    const poor = offer({ enterprise: { ...enterprise, bank_account_number: null } });
    expect(poor.delivery.find(({ method }) => method === "courier")).toMatchObject({
      available: false,
      reason: "no_payment",
    });
    expect(refusal({ delivery: "pickup", payment: "cash_on_pickup" }, poor)).toBeNull();
  });

  it("sends nothing that may not be sent", () => {
    const mixed = offer({ lines: [{ pickup_only: false }, { pickup_only: true }] });
    const choice = { delivery: "courier", payment: "bank_transfer" } as const;
    expect(refusal(choice, mixed)).toMatchObject({ code: "pickup_only_goods" });
    expect(refusal({ ...choice, delivery: "pickup" }, mixed)).toBeNull();
  });

  it("knows no transfer without an account and no cash where it is not taken", () => {
    const noAccount = offer({ enterprise: { ...enterprise, bank_account_holder: null } });
    expect(refusal({ delivery: "pickup", payment: "bank_transfer" }, noAccount)).toMatchObject({
      code: "payment_not_offered",
    });
    const noCash = offer({ enterprise: { ...enterprise, cash_on_pickup: false } });
    expect(refusal({ delivery: "pickup", payment: "cash_on_pickup" }, noCash)).toMatchObject({
      code: "payment_not_offered",
    });
  });

  it("offers QRIS where the enterprise has a code, and then sends goods for it", () => {
    const made = offer({ enterprise: { ...enterprise, qris: "000201", bank_name: null } });
    expect(refusal({ delivery: "courier", payment: "qris" }, made)).toBeNull();
    expect(refusal({ delivery: "courier", payment: "qris" })).toMatchObject({
      code: "payment_not_offered",
    });
  });

  it("offers no delivery that has no shipping option", () => {
    const noPickup = offer({ shipping: shipping.slice(1) });
    expect(refusal({ delivery: "pickup", payment: "bank_transfer" }, noPickup)).toMatchObject({
      code: "delivery_not_offered",
    });
    expect(noPickup.payment).toContainEqual({
      method: "cash_on_pickup",
      available: false,
      requires: "pickup",
    });
  });
});
