import { describe, expect, it } from "vitest";
import type { CheckoutOptions } from "@/lib/medusa/cart-shapes";
import { deliveryWays, quoteFields, readQuote } from "./delivery-ways";

const regular = { service: "Reguler", fee: 52_000, daysMin: 5, daysMax: 10 };
const express = { service: "Kilat", fee: 84_000, daysMin: 3, daysMax: 5 };
const pickup = { method: "pickup", fee: 0, available: true, reason: null, services: [] } as const;
const delivery = (
  courier: Partial<CheckoutOptions["delivery"][number]>,
): CheckoutOptions["delivery"] => [
  { ...pickup, services: [] },
  { method: "courier", fee: null, available: true, reason: null, services: [], ...courier },
];
const ways = (options: CheckoutOptions["delivery"]) =>
  deliveryWays(options).map(({ value, fee }) => `${value} ${fee}`);

describe("deliveryWays", () => {
  it("names each service once it is known where to", () => {
    expect(ways(delivery({}))).toEqual(["pickup 0", "courier null"]);
    expect(ways(delivery({ services: [regular] }))).toEqual(["pickup 0", "courier 52000"]);
    expect(ways(delivery({ services: [regular, express] }))).toEqual([
      "pickup 0",
      "courier 52000",
      "courier-fastest 84000",
    ]);
  });

  it("names the own carrier's fee once it is known to which village", () => {
    const local = {
      name: "Ojek desa",
      schedule: { days: [2], from: "13:00", until: "17:00" },
      minimumOrder: 0,
      missing: 0,
      villages: [],
      areas: [],
    };
    const own = { ...pickup, method: "local", services: [], local } as const;
    expect(ways([{ ...own, services: [], fee: null }])).toEqual(["local null"]);
    expect(ways([{ ...own, services: [], fee: 5_000 }])).toEqual(["local 5000"]);
    const fields = quoteFields([{ ...own, services: [], fee: 5_000 }]);
    expect(fields).toEqual({ quote_local: "5000 Ojek desa" });
    const far = { ...own, services: [], fee: null, available: false, reason: "outside" };
    expect(quoteFields([far])).toEqual({});
  });

  it("names no service of a courier who does not take these goods", () => {
    const refused = { available: false, reason: "pickup_only_goods", services: [regular, express] };
    expect(ways(delivery(refused))).toEqual(["pickup 0", "courier null"]);
  });
});

it("sends along what was offered, and reads it back", () => {
  const fields = quoteFields(delivery({ services: [regular, express] }));
  expect(Object.entries(fields).map(([name, value]) => [name, readQuote(value)])).toEqual([
    ["quote_courier", { service: "Reguler", fee: 52_000 }],
    ["quote_courier-fastest", { service: "Kilat", fee: 84_000 }],
  ]);
  for (const written of [null, "", "52000", " Reguler", "1.5 Reguler", "-1 Reguler"]) {
    expect(readQuote(written), String(written)).toBeNull();
  }
});
