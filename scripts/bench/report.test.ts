import { describe, expect, it } from "vitest";
import { BUDGETS } from "./budgets.ts";
import { asMarkdown, asText } from "./report.ts";
import { lineOf } from "./row.ts";

const light = {
  group: "pages",
  what: "JavaScript, home",
  measured: 140_981,
  budget: BUDGETS.script,
  note: "8 files | gzip",
};
const heavy = { ...light, measured: 147_250 };
const report = {
  date: "2026-01-02",
  machine: "2 × CPU",
  rows: [light, heavy],
  failures: ["LCP: no"],
};

describe("a line", () => {
  it("tells the figure, its budget and that it is kept", () => {
    expect(lineOf(light)).toMatchObject({
      measured: "141.0 KB",
      budget: "≤ 145.0 KB",
      verdict: "meets",
    });
  });

  it("tells by how much a budget is missed, above or below", () => {
    expect(lineOf(heavy).verdict).toBe("misses by 2.3 KB");
    const slow = { ...light, measured: 91, budget: BUDGETS.performance };
    expect(lineOf(slow)).toMatchObject({ budget: "≥ 95", verdict: "misses by 4" });
  });

  it("counts the bound itself as kept", () => {
    expect(lineOf({ ...light, measured: BUDGETS.script.value }).verdict).toBe("meets");
  });
});

describe("a report", () => {
  it("aligns its columns for a terminal and says what was not measured", () => {
    const lines = asText(report).split("\n");
    const at = lines.slice(2, 5).map((line) => line.search(/Budget|≤/));
    expect(new Set(at).size).toBe(1);
    expect(lines.at(-1)).toBe("✗ LCP: no");
  });

  it("keeps its cells apart in Markdown", () => {
    expect(asMarkdown(report)).toContain("| 141.0 KB | ≤ 145.0 KB | meets | 8 files \\| gzip |");
  });
});
