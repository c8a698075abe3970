import { expect, it } from "vitest";
import {
  districts,
  findArea,
  findDistrict,
  findZone,
  sameName,
  timeZoneOf,
  villagesUnder,
  zones,
} from "./areas";

it("finds a village and what lies above it", () => {
  expect(findArea("82.03.22.2004")).toEqual({
    code: "82.03.22.2004",
    name: "Barumadehe",
    districtCode: "82.03.22",
    district: "Kao Teluk",
    regencyCode: "82.03",
    regency: "Kabupaten Halmahera Utara",
    provinceCode: "82",
    province: "Maluku Utara",
  });
});

it("reads names with commas and quotation marks, and the first and last lines", () => {
  expect(findArea("12.07.28.1007")?.name).toBe("Lubuk Pakam I,II");
  expect(findArea("35.13.15.2017")?.name).toBe('Soka"an');
  expect(findArea("11.01.01.2001")?.name).toBe("Keude Bakongan");
  const [first] = villagesUnder("96.");
  expect(first && findArea(first.code)?.name).toBe(first?.name);
});

it("does not find what is not there", () => {
  for (const code of ["", "82", "82.03.22", "82.03.22.2999", "99.99.99.9999", "code"]) {
    expect(findArea(code)).toBeNull();
  }
});

it("lists the villages of a regency and of nothing else", () => {
  const villages = villagesUnder("82.03.");
  expect(villages).toHaveLength(196);
  expect(villages.every(({ code }) => code.startsWith("82.03."))).toBe(true);
});

it("finds a district and what lies above it, alone and among all", () => {
  const kaoTeluk = findDistrict("82.03.22");
  expect(kaoTeluk).toEqual({
    districtCode: "82.03.22",
    district: "Kao Teluk",
    regencyCode: "82.03",
    regency: "Kabupaten Halmahera Utara",
    provinceCode: "82",
    province: "Maluku Utara",
  });
  const all = districts();
  expect(all).toHaveLength(7285);
  expect(
    all.filter(({ district, regency, province }) => !district || !regency || !province),
  ).toEqual([]);
  expect(all).toContainEqual(kaoTeluk);
  for (const code of ["", "82", "82.03", "82.03.99", "82.03.22.2004"]) {
    expect(findDistrict(code)).toBeNull();
  }
});

it("knows what a courier may have a rate to", () => {
  expect(["82", "82.03"].map(findZone)).toEqual(["Maluku Utara", "Kabupaten Halmahera Utara"]);
  expect(["SG", "NL"].map(findZone)).toEqual(["Singapura / Singapore", "Belanda / Netherlands"]);
  expect(zones().slice(-1)).toEqual([{ code: "ZW", name: "Zimbabwe" }]);
  expect(["ID", "sg", "ZZ"].map(findZone)).toEqual([null, null, null]);
  expect(["8", "82.3", "82.99", "82.03.22", "99"].map(findZone)).toEqual(Array(5).fill(null));
});

it("compares names without capitals, spaces and the word Desa", () => {
  expect(sameName("Desa Ake Jailolo", "AKEJAILOLO")).toBe(true);
  expect(sameName("Dum-Dum", "dum dum")).toBe(true);
  expect(sameName("Kao", "Kao Barat")).toBe(false);
});

it("knows the time zone of a province", () => {
  expect(["11", "33", "61", "62"].map(timeZoneOf)).toEqual(Array(4).fill("Asia/Jakarta"));
  expect(["51", "53", "63", "73"].map(timeZoneOf)).toEqual(Array(4).fill("Asia/Makassar"));
  expect(["81", "82", "91", "96"].map(timeZoneOf)).toEqual(Array(4).fill("Asia/Jayapura"));
});
