import { expect, test } from "vitest";
import { readProblem } from "./problems";

test("a refusal is named, what changed meanwhile is none, and anything else has failed", () => {
  expect(readProblem(null)).toBeNull();
  expect(readProblem(undefined)).toBeNull();
  expect(readProblem("pdf_active")).toBe("pdf_active");
  expect(readProblem("not_awaited")).toBeNull();
  expect(readProblem("<script>")).toBe("failed");
  expect(readProblem(["pdf_active", "failed"])).toBe("failed");
});
