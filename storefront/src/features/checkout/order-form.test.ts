import { describe, expect, it } from "vitest";
import { FIELDS } from "./field-names";
import { checkOrder, readOffered, readValues } from "./order-form";

const pickup = {
  name: " Sri Wahyuni ",
  phone: "0812 3456 7890",
  email: "sri@contoh.id",
  delivery: "pickup",
  payment: "cash_on_pickup",
};
const courier = {
  ...pickup,
  delivery: "courier",
  payment: "bank_transfer",
  line: "Jl. Melati 5",
  village: "Kebon Jeruk",
  postal_code: " 11530 ",
};
const offered = {
  place: { districtCode: "31.73.05", villageCode: null },
  country: null,
  quotes: { courier: { service: "Reguler", fee: 52_000 } },
};
const problems = (
  values: Record<string, string>,
  known: Parameters<typeof checkOrder>[1] = offered,
) => {
  const checked = checkOrder(values, known);
  return checked.ok ? {} : checked.problems;
};

describe("checkOrder", () => {
  it("makes an order to be picked up, whatever is in the address", () => {
    expect(checkOrder({ ...pickup, line: "x", postal_code: "no" }, offered)).toEqual({
      ok: true,
      order: {
        contact: { name: "Sri Wahyuni", phone: "+6281234567890", email: "sri@contoh.id" },
        delivery: { method: "pickup" },
        paymentMethod: "cash_on_pickup",
      },
    });
  });

  it("makes an order to be sent", () => {
    expect(checkOrder(courier, offered)).toMatchObject({
      ok: true,
      order: {
        delivery: {
          method: "courier",
          address: { line: "Jl. Melati 5", postalCode: "11530", districtCode: "31.73.05" },
          service: "Reguler",
          fee: 52_000,
        },
        paymentMethod: "bank_transfer",
      },
    });
  });

  it("tells of everything at once", () => {
    expect(problems({})).toEqual({
      name: "name",
      phone: "phone",
      email: "email",
      delivery: "delivery",
      payment: "payment",
    });
    const nothing = { place: null, country: null, quotes: {} };
    // The way is known, four fields are of addresses abroad, and one is the own carrier's.
    expect(Object.keys(problems({ delivery: "courier" }, nothing))).toHaveLength(FIELDS.length - 6);
  });

  it("sends nothing before it is known where to and at what price", () => {
    const nowhere = { ...offered, place: null };
    expect(problems(courier, nowhere)).toEqual({ place: "place" });
    expect(problems({ ...courier, delivery: "courier-fastest" })).toEqual({
      delivery: "delivery",
    });
    expect(problems(pickup, nowhere)).toEqual({});
  });

  it("knows that cash is for pickup only", () => {
    expect(problems({ ...courier, payment: "cash_on_pickup" })).toEqual({
      payment: "cash_needs_pickup",
    });
  });

  it("has the own carrier bring it to a village, and pay it in cash", () => {
    const near = {
      place: { districtCode: "82.03.22", villageCode: "82.03.22.2004" },
      country: null,
      quotes: { local: { service: "Ojek desa", fee: 0 } },
    };
    const local = { ...courier, delivery: "local", payment: "cash_on_delivery" };
    expect(checkOrder(local, near)).toMatchObject({
      ok: true,
      order: {
        delivery: {
          method: "local",
          address: { districtCode: "82.03.22", villageCode: "82.03.22.2004" },
          fee: 0,
        },
        paymentMethod: "cash_on_delivery",
      },
    });
    expect(problems(local, { ...near, quotes: {} })).toEqual({ village_code: "village_code" });
    expect(problems({ ...pickup, payment: "cash_on_delivery" })).toEqual({
      payment: "cash_needs_local",
    });
    expect(problems({ ...local, payment: "cash_on_pickup" }, near)).toEqual({
      payment: "cash_needs_pickup",
    });
  });

  describe("abroad", () => {
    const away = {
      place: null,
      country: "SG",
      quotes: { courier: { service: "EMS", fee: 250_000 } },
    };
    const parcel = {
      ...courier,
      phone: "+65 9123 4567",
      payment: "card",
      country: "SG",
      line: "Blk 12 Holland Drive",
      line2: " ",
      city: "Singapore",
      postal_code: "S270012",
    };

    it("makes an order to be sent as addresses are written there", () => {
      expect(checkOrder(parcel, away)).toEqual({
        ok: true,
        order: {
          contact: { name: "Sri Wahyuni", phone: "+6591234567", email: "sri@contoh.id" },
          delivery: {
            method: "courier",
            address: {
              countryCode: "SG",
              line: "Blk 12 Holland Drive",
              city: "Singapore",
              postalCode: "S270012",
            },
            service: "EMS",
            fee: 250_000,
          },
          paymentMethod: "card",
        },
      });
    });

    it("takes nothing but a card for it, and no other country than the fee was for", () => {
      for (const payment of ["bank_transfer", "qris", "cash_on_pickup", "cash_on_delivery"]) {
        expect(problems({ ...parcel, payment }, away)).toEqual({ payment: "foreign_needs_card" });
      }
      expect(problems({ ...parcel, country: "MY" }, away)).toEqual({ country: "country_changed" });
      expect(problems({ ...parcel, country: "" }, away)).toEqual({ country: "country" });
      expect(problems({ ...courier, country: "SG" })).toEqual({ country: "country_changed" });
      expect(problems({ ...parcel, line: "", city: "" }, away)).toEqual({
        line: "line",
        city: "city",
      });
    });

    it("asks for no address of who comes to fetch it", () => {
      const fetched = { ...parcel, delivery: "pickup", payment: "cash_on_pickup", city: "" };
      expect(checkOrder({ ...fetched, country: "MY" }, away)).toMatchObject({
        ok: true,
        order: { delivery: { method: "pickup" }, paymentMethod: "cash_on_pickup" },
      });
    });
  });

  it("tells of what is too long", () => {
    expect(problems({ ...courier, line: "x".repeat(201) })).toEqual({ line: "too_long" });
  });

  it.each(["1153", "115300", "abcde"])("refuses the postcode %s", (postal_code) => {
    expect(problems({ ...courier, postal_code })).toEqual({ postal_code: "postal_code" });
  });
});

describe("readValues", () => {
  it("keeps what was typed, and only what was asked", () => {
    const form = new FormData();
    form.set("name", " Sri ");
    form.set("evil", "x");
    expect(readValues(form)).toEqual({ name: " Sri " });
  });
});

describe("readOffered", () => {
  it("reads what the page sent along, and nothing that it cannot have sent", () => {
    const form = new FormData();
    form.set("district_code", "31.73.05");
    form.set("quote_courier", "52000 Reguler");
    form.set("quote_courier-fastest", "-1 Kilat");
    expect(readOffered(form)).toEqual(offered);
    form.set("village_code", "82.03.22.2004");
    expect(readOffered(form).place).toEqual({
      districtCode: "82.03.22",
      villageCode: "82.03.22.2004",
    });
    form.delete("village_code");
    form.set("district_code", "31");
    form.delete("quote_courier");
    expect(readOffered(form)).toEqual({ place: null, country: null, quotes: {} });
  });
});
