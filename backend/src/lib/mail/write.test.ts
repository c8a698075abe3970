import { expect, test } from "vitest";
import type { ToldOrder } from "../orders/told-order";
import { orderMails } from "./order-mails";

const ORDER: ToldOrder = {
  id: "order_1",
  number: "LD-1",
  language: "id",
  link: "https://toko.test/pesanan/1.a",
  status: "awaiting_payment",
  delivery: "courier",
  payment: "bank_transfer",
  is_paid: false,
  is_given_back: false,
  buyer: { name: "<i>Sri</i>", email: "sri@pembeli.test", phone: "+6281234567890" },
  enterprise: {
    name: "BUMDesa\r\nBcc: x@y.test",
    address: "Jl. Pala 1",
    email: "bumdesa@desa.test",
    hours: "08.00-16.00 (WIT)",
    is_demo: false,
  },
  items: [{ title: "Gula & aren", quantity: 2, total: 50_000 }],
  shipping: 10_000,
  shipment: null,
  total: 60_000,
  asked: 60_123,
  pay_before: "27 November 2026, 10.00 WIT",
};
const PLACED = { kind: "placed", by: "buyer", note: null } as const;

test("a new order is told to both sides, in text and in HTML where nothing typed is markup", () => {
  const [buyer, enterprise] = orderMails(ORDER, PLACED, "https://admin.test/app");
  expect(buyer).toMatchObject({ audience: "buyer", to: "sri@pembeli.test" });
  expect(buyer?.text).toContain("Transfer tepat Rp60.123 sebelum 27 November 2026, 10.00 WIT;");
  expect(buyer?.text).toContain("2 × Gula & aren  Rp50.000\nOngkir  Rp10.000\nTotal  Rp60.000");
  expect(buyer?.html).toContain("&lt;i&gt;Sri&lt;/i&gt;");
  expect(buyer?.html).toContain("Gula &amp; aren");
  expect(enterprise).toMatchObject({ audience: "enterprise", to: "bumdesa@desa.test" });
  expect(enterprise?.text).toContain("https://admin.test/app/orders/order_1");
  expect(enterprise?.text).not.toMatch(/Sri|pembeli\.test|6281234567890/);
});

test("a subject is one line", () => {
  const canceled = { kind: "canceled", by: "manager", note: null } as const;
  for (const happened of [PLACED, canceled]) {
    for (const { subject } of orderMails(ORDER, happened, ""))
      expect(subject).not.toMatch(/\p{Cc}/u);
  }
});

test("nobody is told of an order that was never whole, nor of cash that they handed over", () => {
  expect(orderMails(ORDER, { kind: "canceled", by: "shop", note: null }, "")).toEqual([]);
  const inCash = { ...ORDER, payment: "cash_on_pickup" } as const;
  expect(orderMails(inCash, { kind: "payment_confirmed", by: "manager", note: null }, "")).toEqual(
    [],
  );
});

test("a parcel's page can be opened from the mail", () => {
  const shipment = {
    carrier: "lion",
    carrier_name: "Lion Parcel",
    number: "11LP1",
    url: "https://lionparcel.com/track/stt?q=11LP1",
    opens_number: true,
  } as const;
  const shipped = { kind: "shipped", by: "manager", note: null } as const;
  const [mail] = orderMails({ ...ORDER, shipment, language: "en" }, shipped, "");
  expect(mail?.text).toContain("Lion Parcel, tracking no. 11LP1.");
  expect(mail?.html).toContain('<a href="https://lionparcel.com/track/stt?q=11LP1">');
});
