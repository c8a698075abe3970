import { describe, expect, it } from "vitest";
import { type Choice, choose } from "./choice";
import { makeOffer } from "./offer";

const enterprise = {
  qris: null,
  bank_name: "Bank Desa",
  bank_account_number: "001",
  bank_account_holder: "BUMDesa",
  cash_on_pickup: true,
  takes_cards: false,
};
const shipping = [
  { id: "so_pickup", method: "pickup" },
  { id: "so_courier", method: "courier" },
];
const regular = { service: "Reguler", fee: 35_000, days_min: 5, days_max: 9 };
const express = { service: "Kilat", fee: 80_000, days_min: 2, days_max: 3 };
const courier = { is_offered: true, quotes: [regular, express] };
const pickup = { method: "pickup" } as const;
const sent = { method: "courier", service: "Reguler", fee: 35_000 } as const;
const offer = (change: Partial<Parameters<typeof makeOffer>[0]> = {}) =>
  makeOffer({ enterprise, lines: [{ pickup_only: false }], shipping, courier, ...change });

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
    expect(choose(offer(), { delivery: sent, payment: "bank_transfer" })).toEqual({
      shipping_option_id: "so_courier",
      shipping_data: { service: "Reguler" },
      payment_provider_id: "pp_bank-transfer_manual",
    });
    expect(choose(offer(), { delivery: pickup, payment: "cash_on_pickup" })).toEqual({
      shipping_option_id: "so_pickup",
      shipping_data: {},
      payment_provider_id: "pp_cash-on-pickup_manual",
    });
  });

  it("takes cash only where the goods are picked up", () => {
    expect(refusal({ delivery: sent, payment: "cash_on_pickup" })).toMatchObject({
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
    expect(refusal({ delivery: pickup, payment: "cash_on_pickup" }, poor)).toBeNull();
  });

  it("sends nothing that may not be sent", () => {
    const mixed = offer({ lines: [{ pickup_only: false }, { pickup_only: true }] });
    const choice = { delivery: sent, payment: "bank_transfer" } as const;
    expect(refusal(choice, mixed)).toMatchObject({ code: "pickup_only_goods" });
    expect(refusal({ ...choice, delivery: pickup }, mixed)).toBeNull();
  });

  it("keeps to the service and the price that the buyer agreed to", () => {
    const buy = (delivery: Choice["delivery"], made = offer()) =>
      refusal({ delivery, payment: "bank_transfer" }, made);
    const cheapest = { ...sent, service: null };
    expect(choose(offer(), { delivery: cheapest, payment: "bank_transfer" })).toMatchObject({
      shipping_data: { service: "Reguler" },
    });
    expect(buy({ ...sent, fee: 34_999 })).toMatchObject({
      status: 409,
      code: "fee_changed",
      fields: { "delivery.fee": "now_35000" },
    });
    expect(buy({ ...sent, service: "Udara" })).toMatchObject({ code: "fee_changed" });
  });

  it("sends nothing anywhere unknown, nor where no courier goes, nor from where there is none", () => {
    const buy = (change: Partial<Parameters<typeof makeOffer>[0]["courier"]>) =>
      refusal(
        { delivery: sent, payment: "bank_transfer" },
        offer({ courier: { ...courier, ...change } }),
      );
    expect(buy({ quotes: null })).toMatchObject({ code: "no_place" });
    expect(buy({ quotes: [] })).toMatchObject({ status: 400, code: "no_rate" });
    expect(buy({ is_offered: false, quotes: null })).toMatchObject({
      code: "delivery_not_offered",
    });
  });

  it("knows no transfer without an account and no cash where it is not taken", () => {
    const noAccount = offer({ enterprise: { ...enterprise, bank_account_holder: null } });
    expect(refusal({ delivery: pickup, payment: "bank_transfer" }, noAccount)).toMatchObject({
      code: "payment_not_offered",
    });
    const noCash = offer({ enterprise: { ...enterprise, cash_on_pickup: false } });
    expect(refusal({ delivery: pickup, payment: "cash_on_pickup" }, noCash)).toMatchObject({
      code: "payment_not_offered",
    });
  });

  it("offers QRIS where the enterprise has a code, and then sends goods for it", () => {
    const made = offer({ enterprise: { ...enterprise, qris: "000201", bank_name: null } });
    expect(refusal({ delivery: sent, payment: "qris" }, made)).toBeNull();
    expect(refusal({ delivery: sent, payment: "qris" })).toMatchObject({
      code: "payment_not_offered",
    });
  });

  it("offers no delivery that has no shipping option", () => {
    const noPickup = offer({ shipping: shipping.slice(1) });
    expect(refusal({ delivery: pickup, payment: "bank_transfer" }, noPickup)).toMatchObject({
      code: "delivery_not_offered",
    });
    expect(noPickup.payment).toContainEqual({
      method: "cash_on_pickup",
      available: false,
      requires: "pickup",
    });
  });
});

describe("a buyer abroad", () => {
  const takesCards = { ...enterprise, takes_cards: true, qris: "000201" };
  const away = {
    enterprise: takesCards,
    country: "SG",
    courier: { ...courier, countries: ["MY", "SG"] },
  };
  const methods = ["bank_transfer", "qris", "cash_on_pickup", "cash_on_delivery"] as const;

  it("pays by card for what is sent, and as anybody does for what they fetch", () => {
    const made = offer(away);
    expect(choose(made, { delivery: sent, payment: "card" })).toMatchObject({
      payment_provider_id: "pp_stripe_stripe",
    });
    for (const payment of methods) {
      expect(refusal({ delivery: sent, payment }, made)).toMatchObject({
        code: "foreign_needs_card",
        fields: { payment_method: "foreign_needs_card" },
      });
    }
    expect(refusal({ delivery: pickup, payment: "bank_transfer" }, made)).toBeNull();
  });

  it("is shown countries only where cards are taken and the goods may leave", () => {
    expect(offer(away)).toMatchObject({ country: "SG", countries: ["MY", "SG"] });
    expect(offer({ ...away, country: null }).countries).toEqual(["MY", "SG"]);
    expect(offer({ ...away, lines: [{ pickup_only: true }] }).countries).toEqual([]);
    const cardless = offer({ ...away, enterprise });
    expect(cardless.countries).toEqual([]);
    expect(cardless.delivery[1]).toMatchObject({ available: false, reason: "no_card" });
  });

  it("is told of the country where no courier goes", () => {
    const nowhere = offer({ ...away, courier: { is_offered: true, quotes: [] } });
    expect(refusal({ delivery: sent, payment: "card" }, nowhere)).toMatchObject({
      code: "no_rate",
      fields: { "delivery.address.country_code": "no_rate" },
    });
  });
});
