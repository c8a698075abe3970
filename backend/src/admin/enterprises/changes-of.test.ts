import { expect, it } from "vitest";
import { changesOf, type EnterpriseFacts } from "./changes-of";

const BEFORE: EnterpriseFacts = {
  name: "BUMDesa Contoh",
  address: "Balai Desa",
  whatsapp: "+6281234567890",
  email: null,
  opening_hours: "Senin-Sabtu 08.00-16.00",
  payment_hours: 24,
  qris: null,
  bank_name: "Bank Contoh",
  bank_account_number: "123",
  bank_account_holder: "BUMDesa Contoh",
  cash_on_pickup: true,
};

it("says nothing of what a form left as it was", () => {
  expect(changesOf(BEFORE, { address: "Balai Desa", whatsapp: "+6281200000000" })).toEqual({
    whatsapp: "+6281200000000",
  });
  expect(changesOf(BEFORE, { email: null, payment_hours: 24 })).toEqual({});
});

it("never mixes an account with another one", () => {
  const account = {
    bank_name: "Bank Contoh",
    bank_account_number: "456",
    bank_account_holder: "BUMDesa Contoh",
  };
  expect(changesOf(BEFORE, { ...account, payment_hours: 24 })).toEqual(account);
});
