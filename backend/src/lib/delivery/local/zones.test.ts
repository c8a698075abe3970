import { describe, expect, it } from "vitest";
import { kilometres } from "./kilometres";
import { askZones, nearestFirst, type Surroundings } from "./zones";

const KAO_TELUK = { district_code: "82.03.22", village_code: null };
const village = (code: string) => ({ district_code: "82.03.22", village_code: `82.03.22.${code}` });
const area = (area_code: string, fee: number) => ({ area_code, radius_km: null, fee });
const radius = (radius_km: number, fee: number) => ({ area_code: null, radius_km, fee });
const around: Surroundings = {
  villages: [
    { code: "82.03.22.2001", name: "Kuntum Mekar" },
    { code: "82.03.22.2004", name: "Barumadehe" },
  ],
  kilometresTo: (code) => ({ "82.03.22.2004": 0, "82.03.22.2001": 7 })[code] ?? null,
};

describe("askZones", () => {
  it("asks one fee of a whole kecamatan", () => {
    const zones = [area("82.03.22", 10_000)];
    expect(askZones(zones, KAO_TELUK, around)).toEqual({ kind: "inside", fee: 10_000 });
    expect(askZones(zones, village("2001"), around)).toEqual({ kind: "inside", fee: 10_000 });
  });

  it("wants to know the village where its fee is another, and names those within reach", () => {
    const zones = [area("82.03.22.2004", 0)];
    expect(askZones(zones, KAO_TELUK, around)).toEqual({
      kind: "which_village",
      villages: [{ code: "82.03.22.2004", name: "Barumadehe", fee: 0 }],
    });
    expect(askZones(zones, village("2004"), around)).toEqual({ kind: "inside", fee: 0 });
    expect(askZones(zones, village("2001"), around)).toEqual({ kind: "outside" });
    const both = askZones([...zones, area("82.03.22", 10_000)], KAO_TELUK, around);
    expect(both).toMatchObject({ villages: [{ fee: 10_000 }, { fee: 0 }] });
  });

  it("takes the smallest radius, and a village's own fee before any", () => {
    const zones = [radius(10, 9_000), radius(1, 2_000), area("82.03.22", 20_000)];
    expect(askZones(zones, village("2004"), around)).toEqual({ kind: "inside", fee: 2_000 });
    expect(askZones(zones, village("2001"), around)).toEqual({ kind: "inside", fee: 9_000 });
    // Nobody knows where it lies.
    expect(askZones(zones, village("2099"), around)).toEqual({ kind: "inside", fee: 20_000 });
    const named = [...zones, area("82.03.22.2004", 500)];
    expect(askZones(named, village("2004"), around)).toEqual({ kind: "inside", fee: 500 });
  });

  it("goes nowhere else, and nowhere before it is known where to", () => {
    const elsewhere = { district_code: "31.73.05", village_code: null };
    const zones = [area("82.03.22", 10_000), radius(10, 9_000)];
    expect(askZones(zones, elsewhere, { ...around, villages: [] })).toEqual({ kind: "outside" });
    expect(askZones(zones, null, around)).toEqual({ kind: "no_place" });
  });
});

it("names what is near before what is far", () => {
  const zones = [area("31.73.05", 1), radius(5, 1), area("82.03.21", 1), area("82.03.22.2001", 1)];
  const codes = nearestFirst(zones, "82.03.22").map(({ area_code }) => area_code);
  expect(codes).toEqual(["82.03.22.2001", "82.03.21", "31.73.05", null]);
});

it("measures from Ternate to Sofifi across the strait", () => {
  const ternate = { latitude: 0.79, longitude: 127.384 };
  const sofifi = { latitude: 0.7333, longitude: 127.5667 };
  expect(kilometres(ternate, sofifi)).toBeGreaterThan(20);
  expect(kilometres(ternate, sofifi)).toBeLessThan(23);
});
