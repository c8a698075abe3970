import { expect, test } from "vitest";
import { loggedAddress } from "./logged-address";

const TOKEN = "01KB3X9ZQ4ABCDEFGHJKMNPQRS.s3cr3t-mac_of_43_signs";

test("what opens an order, a paper, a basket or an account is cut short, wherever it stands", () => {
  for (const [before, after] of [
    ["/store/order-tracking/", ""],
    ["/store/Order-Tracking/", "/aftersales"],
    ["/store/order-papers/", ""],
    ["/store/carts/", "/line-items/cali_01KB3X9ZQ4"],
    ["http://127.0.0.1:8000/pesanan/", "/batalkan"],
    ["http://127.0.0.1:8000/en/order/", ""],
    ["https://lapak.example/akun/kata-sandi-baru/", ""],
    ["https://lapak.example/en/account/new-password/", ""],
  ]) {
    expect(loggedAddress(`${before}${TOKEN}${after}`)).toBe(`${before}01KB3X9Z…${after}`);
  }
  expect(loggedAddress(`/store/order-tracking/${TOKEN}?x=1`)).not.toContain("s3cr3t");
});

test("what was asked for is left out, its names stay", () => {
  expect(loggedAddress("/admin/customers?q=sri%40contoh.id&limit=20")).toBe(
    "/admin/customers?q=…&limit=…",
  );
  expect(loggedAddress("/admin/orders?sri@contoh.id")).toBe("/admin/orders?…");
  expect(loggedAddress("/admin/orders?q=a?b=sri@contoh.id")).toBe("/admin/orders?q=…");
});

test("ids that open nothing stay as they are", () => {
  const path = "/admin/orders/order_01KB3X9ZQ4ABCDEFGHJKMNPQRS/handling";
  expect(loggedAddress(path)).toBe(path);
});
