import { describe, expect, it } from "vitest";
import { timeline } from "./timeline";

type Order = Parameters<typeof timeline>[0];

const order = (
  status: Order["status"],
  payment: Order["payment"]["method"] = "bank_transfer",
  delivery: Order["delivery"]["method"] = "pickup",
): string =>
  way({ status, payment: { method: payment, isGivenBack: false }, delivery: { method: delivery } });
const way = (asked: Order): string =>
  timeline(asked)
    .map(({ name, state }) => `${name} ${state}`)
    .join(", ");

describe("timeline", () => {
  it("waits for a transfer", () => {
    expect(order("awaiting_payment")).toBe(
      "placed done, awaiting_payment now, awaiting_confirmation next, processing next, ready_for_pickup next, completed next",
    );
  });

  it("waits for a card, and for nobody who confirms it", () => {
    expect(order("awaiting_payment", "card")).toBe(
      "placed done, awaiting_payment now, processing next, ready_for_pickup next, completed next",
    );
  });

  it("knows no waiting for cash and no pickup for a courier", () => {
    expect(order("processing", "cash_on_pickup")).toBe(
      "placed done, processing now, ready_for_pickup next, completed next",
    );
    expect(order("processing", "bank_transfer", "courier")).toBe(
      "placed done, awaiting_payment done, awaiting_confirmation done, processing now, shipped next, completed next",
    );
  });

  it("waits for somebody to confirm what came by QRIS", () => {
    expect(order("awaiting_confirmation", "qris")).toBe(
      "placed done, awaiting_payment done, awaiting_confirmation now, processing next, ready_for_pickup next, completed next",
    );
  });

  it("ends with everything done", () => {
    expect(order("completed", "cash_on_pickup")).toBe(
      "placed done, processing done, ready_for_pickup done, completed done",
    );
  });

  it("ends at once when canceled", () => {
    expect(order("canceled")).toBe("placed done, canceled now");
  });

  it("promises no work once all money was given back, and follows what has left", () => {
    const given = (status: Order["status"]) =>
      way({
        status,
        payment: { method: "card", isGivenBack: true },
        delivery: { method: "courier" },
      });
    expect(given("processing")).toBe("placed done, given_back now");
    expect(given("canceled")).toBe("placed done, canceled now");
    expect(given("shipped")).toBe(
      "placed done, awaiting_payment done, processing done, shipped now, completed next",
    );
  });
});
