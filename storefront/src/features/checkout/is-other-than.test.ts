import { describe, expect, it } from "vitest";
import { isOtherThan } from "./is-other-than";

const contact = { name: "Sri Wahyuni", phone: "+6281234567890", email: "sri@contoh.id" };
const home = { line: "Jl. Melati 5", village: "Kebon Jeruk", districtCode: "31.73.05" };
const address = { ...home, postalCode: "11530" };
const courier = { method: "courier", address, service: "Reguler", fee: 52_000 } as const;
const asked = { contact, delivery: courier, paymentMethod: "bank_transfer" } as const;

const addressLines = [
  "Jl. Melati 5",
  "Kebon Jeruk, Kebon Jeruk",
  "Jakarta Barat, DKI Jakarta 11530",
];
const standing = {
  contact: { name: "Sri Wahyuni" },
  delivery: { method: "courier", service: "Reguler", addressLines },
  payment: { method: "bank_transfer" },
} as const;
const fetched = { method: "pickup", service: null, addressLines: [] } as const;

describe("isOtherThan", () => {
  it("says nothing of the same form sent again", () => {
    expect(isOtherThan(asked, standing)).toBe(false);
    const pickup = { ...asked, delivery: { method: "pickup" } } as const;
    expect(isOtherThan(pickup, { ...standing, delivery: fetched })).toBe(false);
  });

  it.each([
    ["fetched", { delivery: fetched }],
    ["paid otherwise", { payment: { method: "qris" } }],
    ["somebody else's", { contact: { name: "Yakob" } }],
    ["sent faster", { delivery: { ...standing.delivery, service: "Kilat" } }],
  ] as const)("tells of one that is %s", (_, other) => {
    expect(isOtherThan(asked, { ...standing, ...other })).toBe(true);
  });

  it.each([
    { ...address, line: "Jl. Mawar 7" },
    { ...address, postalCode: "11540" },
  ])("tells of one that goes elsewhere", (to) => {
    expect(isOtherThan({ ...asked, delivery: { ...courier, address: to } }, standing)).toBe(true);
  });

  it("reads an address abroad without a postcode", () => {
    const to = { countryCode: "HK", line: "1 Queen's Road", city: "Hong Kong" };
    const there = {
      ...standing.delivery,
      addressLines: ["1 Queen's Road", "Hong Kong", "HONGKONG"],
    };
    const order = { ...asked, delivery: { ...courier, address: to } };
    expect(isOtherThan(order, { ...standing, delivery: there })).toBe(false);
  });
});
