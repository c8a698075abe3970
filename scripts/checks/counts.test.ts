import { expect, test } from "vitest";
import { readReport } from "./counts.ts";

test("Vitest's report", () => {
  expect(readReport('{"numPassedTests": 12, "numFailedTests": 1}')).toEqual({
    passed: 12,
    failed: 1,
  });
});

test("Playwright's report; a test that passed at its second try has passed", () => {
  const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 3 };
  expect(readReport(JSON.stringify({ stats }))).toEqual({ passed: 6, failed: 2 });
});

test("anything else is no report", () => {
  expect(readReport('{"other": 1}')).toBeNull();
});
