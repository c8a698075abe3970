import { describe, expect, it } from "vitest";
import type { LocalFacts } from "../delivery/local/ask-local";
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
const shipping = ["pickup", "courier", "local"].map((method) => ({ id: `so_${method}`, method }));
const courier = { is_offered: false, quotes: null };
const terms: LocalFacts["terms"] = {
  name: "Ojek desa",
  is_active: true,
  schedule: { days: [2], from: "13:00", until: "17:00" },
  zones: [],
  minimum_order: 0,
  takes_cash: true,
  takes_pickup_only: false,
};
const inside: LocalFacts = {
  terms,
  answer: { kind: "inside", fee: 5_000 },
  is_own_regency: true,
  areas: [],
};
const local = { method: "local", fee: 5_000 } as const;

type Asked = Partial<Parameters<typeof makeOffer>[0]>;
const offer = (change: Asked = {}) =>
  makeOffer({
    enterprise,
    lines: [{ pickup_only: false }],
    shipping,
    courier,
    local: inside,
    goodsTotal: 20_000,
    ...change,
  });
const withTerms = (change: Partial<typeof terms>, rest: Asked = {}) =>
  offer({ ...rest, local: { ...inside, terms: { ...terms, ...change } } });
const codeOf = (made: ReturnType<typeof offer>, choice: Partial<Choice> = {}) => {
  try {
    choose(made, { delivery: local, payment: "bank_transfer", ...choice });
    return null;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe("the enterprise's own carrier", () => {
  it("is chosen at its fee, and its name is kept", () => {
    expect(choose(offer(), { delivery: local, payment: "cash_on_delivery" })).toEqual({
      shipping_option_id: "so_local",
      shipping_data: { service: "Ojek desa" },
      payment_provider_id: "pp_cash-on-delivery_manual",
    });
    expect(codeOf(offer(), { delivery: { method: "local", fee: 4_999 } })).toBe("fee_changed");
  });

  it("comes before the courier for those who live near, after it for others", () => {
    const order = (made: ReturnType<typeof offer>) => made.delivery.map(({ method }) => method);
    expect(order(offer())).toEqual(["pickup", "local", "courier"]);
    const far = offer({ local: { ...inside, answer: { kind: "outside" } } });
    expect(order(far)).toEqual(["pickup", "courier", "local"]);
    expect(codeOf(far)).toBe("outside_local_area");
    expect(order(offer({ local: null }))).toEqual(["pickup", "courier"]);
    expect(codeOf(offer({ local: null }))).toBe("delivery_not_offered");
  });

  it("takes cash where its manager says so, and for nothing else", () => {
    const cash = { payment: "cash_on_delivery" } as const;
    expect(codeOf(withTerms({ takes_cash: false }), cash)).toBe("payment_not_offered");
    expect(codeOf(offer(), { ...cash, delivery: { method: "pickup" } })).toBe("cash_needs_local");
    expect(codeOf(offer(), { payment: "cash_on_pickup" })).toBe("cash_needs_pickup");
    const poor = { enterprise: { ...enterprise, bank_name: null } };
    expect(codeOf(offer(poor), cash)).toBeNull();
    expect(codeOf(withTerms({ takes_cash: false }, poor), cash)).toBe("delivery_not_offered");
  });

  it("brings what may not be sent only where its manager says so, and within the regency", () => {
    const lines = [{ pickup_only: true }, { pickup_only: false }];
    expect(codeOf(offer({ lines }))).toBe("pickup_only_goods");
    expect(codeOf(withTerms({ takes_pickup_only: true }, { lines }))).toBeNull();
    const abroad = { ...inside, terms: { ...terms, takes_pickup_only: true } };
    expect(codeOf(offer({ lines, local: { ...abroad, is_own_regency: false } }))).toBe(
      "pickup_only_goods",
    );
  });

  it("does not come for too little, nor without a village where the fee depends on it", () => {
    expect(codeOf(withTerms({ minimum_order: 20_001 }))).toBe("below_minimum");
    expect(codeOf(withTerms({ minimum_order: 20_000 }))).toBeNull();
    const missingFor = (minimum_order: number) =>
      withTerms({ minimum_order }).delivery.find(({ method }) => method === "local")?.local
        ?.missing;
    expect([0, 20_000, 20_001, 45_000].map(missingFor)).toEqual([0, 0, 1, 25_000]);
    const villages = [{ code: "82.03.22.2004", name: "Barumadehe", fee: 0 }];
    const open = offer({ local: { ...inside, answer: { kind: "which_village", villages } } });
    expect(codeOf(open)).toBe("no_village");
    expect(codeOf(offer({ local: { ...inside, answer: { kind: "no_place" } } }))).toBe("no_place");
  });
});
