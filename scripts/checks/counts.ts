/** How many tests of a stage did what. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Reads the report that Vitest's or Playwright's JSON reporter wrote; null when it is neither. */
export function readReport(text: string): Counts | null {
  const report: unknown = JSON.parse(text);
  if (!isObject(report)) return null;
  const { numPassedTests: passed, numFailedTests: failed, stats } = report;
  if (typeof passed === "number" && typeof failed === "number") return { passed, failed };
  if (!isObject(stats)) return null;
  const { expected, flaky, unexpected } = stats;
  if (typeof expected !== "number" || typeof unexpected !== "number") return null;
  return { passed: expected + (typeof flaky === "number" ? flaky : 0), failed: unexpected };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
