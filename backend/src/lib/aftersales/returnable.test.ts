import { describe, expect, test } from "vitest";
import { returnableItems, returnableUntil } from "./returnable";

const SENT = "2026-11-01T00:00:00Z";
const CAME = "2026-11-05T00:00:00Z";
const parcel = (change: { shipped_at?: string; delivered_at?: string; canceled_at?: string }) => ({
  shipped_at: null,
  delivered_at: null,
  canceled_at: null,
  ...change,
});

describe("how long goods can be given back", () => {
  test("seven days after the last of them came", () => {
    const fulfillments = [
      parcel({ delivered_at: SENT }),
      parcel({ shipped_at: SENT, delivered_at: CAME }),
    ];
    expect(returnableUntil({ fulfillments })).toEqual(new Date("2026-11-12T00:00:00Z"));
  });

  test("three weeks after they were sent, when nobody noted that they came", () => {
    const fulfillments = [parcel({ shipped_at: SENT })];
    expect(returnableUntil({ fulfillments })).toEqual(new Date("2026-11-22T00:00:00Z"));
  });

  test("not before all of them have left", () => {
    expect(returnableUntil({ fulfillments: [] })).toBeNull();
    expect(
      returnableUntil({ fulfillments: [parcel({ delivered_at: CAME }), parcel({})] }),
    ).toBeNull();
    const canceled = [parcel({ delivered_at: CAME, canceled_at: CAME })];
    expect(returnableUntil({ fulfillments: canceled })).toBeNull();
  });
});

test("what was given back cannot be given back again", () => {
  const line = (id: string, detail: Partial<Record<string, number>>) => ({
    id,
    unit_price: 1000,
    detail: {
      fulfilled_quantity: 5,
      return_requested_quantity: 0,
      return_received_quantity: 0,
      return_dismissed_quantity: 0,
      ...detail,
    },
  });
  const items = [
    line("whole", {}),
    line("some", {
      return_requested_quantity: 1,
      return_received_quantity: 1,
      return_dismissed_quantity: 1,
    }),
    line("none", { return_received_quantity: 5 }),
    line("unsent", { fulfilled_quantity: 0 }),
  ];
  expect(returnableItems({ items }).map(({ item_id, quantity }) => [item_id, quantity])).toEqual([
    ["whole", 5],
    ["some", 2],
  ]);
});
