import { expect, it } from "vitest";
import {
  areasUnder,
  districts,
  findArea,
  findDistrict,
  findZone,
  placeCodes,
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

it("lists what lies right under an area, by name", () => {
  const provinces = areasUnder(null);
  expect(provinces).toHaveLength(38);
  expect(provinces[0]).toEqual({ code: "11", name: "Aceh" });
  expect(provinces.map(({ name }) => name)).toEqual(
    provinces.map(({ name }) => name).toSorted((one, other) => one.localeCompare(other, "id")),
  );
  const regencies = areasUnder("82");
  expect(regencies).toHaveLength(10);
  expect(regencies).toContainEqual({ code: "82.03", name: "Kabupaten Halmahera Utara" });
  const kecamatan = areasUnder("82.03");
  expect(kecamatan).toHaveLength(17);
  expect(kecamatan).toContainEqual({ code: "82.03.22", name: "Kao Teluk" });
  const listed = provinces
    .flatMap(({ code }) => areasUnder(code))
    .flatMap(({ code }) => areasUnder(code));
  expect(listed).toHaveLength(7285);
  for (const code of ["", "8", "99", "82.99", "82.03.22", "82.03.", "82\n"]) {
    expect(areasUnder(code)).toEqual([]);
  }
});

it("knows the code of every kecamatan and village, and no other", () => {
  const codes = placeCodes();
  expect(codes.size).toBe(7285 + 83_762);
  expect(["82.03.22", "82.03.22.2004"].every((code) => codes.has(code))).toBe(true);
  expect(["82", "82.03", "82.03.99", "82.03.22.2999"].some((code) => codes.has(code))).toBe(false);
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
