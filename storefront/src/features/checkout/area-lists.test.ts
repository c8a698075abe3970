import { expect, it } from "vitest";
import { readListStep } from "./area-lists";

function step(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readListStep(form);
}

it("reads from which list was chosen", () => {
  const lists = { list_province: "82", list_regency: "82.03", list_district: "82.03.22" };
  expect(step(lists)).toBeNull();
  expect(step({ ...lists, list_areas: "village" })).toBeNull();
  expect(step({ ...lists, list_areas: "province" })).toEqual({
    level: "province",
    chosen: { province: "82", regency: "", district: "" },
  });
  expect(step({ ...lists, list_areas: "regency" })).toEqual({
    level: "regency",
    chosen: { province: "82", regency: "82.03", district: "" },
  });
  expect(step({ ...lists, list_areas: "district" })).toEqual({
    level: "district",
    chosen: { province: "82", regency: "82.03", district: "82.03.22" },
  });
});

it("stays in the list that was chosen from", () => {
  const lists = { list_province: "11", list_regency: "82.03", list_areas: "regency" };
  expect(step(lists)?.chosen).toEqual({ province: "82", regency: "82.03", district: "" });
});

it("takes nothing for a code that is none", () => {
  const lists = { list_province: "82", list_regency: "82.03.22", list_district: "../.." };
  const chosen = { province: "82", regency: "", district: "" };
  expect(step({ ...lists, list_areas: "district" })?.chosen).toEqual(chosen);
  expect(step({ list_areas: "province" })?.chosen).toEqual({ ...chosen, province: "" });
});
