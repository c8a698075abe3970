import { expect, it } from "vitest";
import { formatDays } from "./week-days";

it("names the days of the week", () => {
  expect(formatDays([1], "id")).toBe("Senin");
  expect(formatDays([2, 5], "id")).toBe("Selasa dan Jumat");
  expect(formatDays([1, 3, 7], "en")).toBe("Monday, Wednesday, and Sunday");
});

it("knows a whole week", () => {
  expect(formatDays([1, 2, 3, 4, 5, 6, 7], "id")).toBeNull();
});
