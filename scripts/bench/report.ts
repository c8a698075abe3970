import { cpus, totalmem } from "node:os";
import { type Line, lineOf, type Row } from "./row.ts";

const COLUMNS = ["what", "measured", "budget", "verdict", "note"] as const;
const TITLES: Readonly<Record<keyof Line, string>> = {
  what: "What",
  measured: "Measured",
  budget: "Budget",
  verdict: "Verdict",
  note: "Note",
};

/** What a run of the benchmark found, and what it ran on. */
export interface Report {
  readonly date: string;
  readonly machine: string;
  readonly rows: readonly Row[];
  /** What could not be measured, with the reason. */
  readonly failures: readonly string[];
}

/** Puts rows together with the day and the machine, without which no time means anything. */
export function reportOf(rows: readonly Row[], failures: readonly string[]): Report {
  const [cpu] = cpus();
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpu?.model ?? "unknown"}, ${gigabytes} GB, Node ${process.version}`,
    rows,
    failures,
  };
}

/** The report for a terminal. */
export function asText({ date, machine, rows, failures }: Report): string {
  const lines = [TITLES, ...rows.map(lineOf)];
  const width = (column: keyof Line) => Math.max(...lines.map((line) => line[column].length));
  const widths = COLUMNS.map(width);
  const table = lines.map((line) =>
    COLUMNS.map((column, index) => line[column].padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return [`${date}, ${machine}`, "", ...table, ...failures.map((one) => `✗ ${one}`)].join("\n");
}

/** The report as a table of Markdown. */
export function asMarkdown({ date, machine, rows, failures }: Report): string {
  const cells = (line: Line) => `| ${COLUMNS.map((column) => escaped(line[column])).join(" | ")} |`;
  return [
    `Measured on ${date}: ${machine}.`,
    "",
    cells(TITLES),
    `|${" --- |".repeat(COLUMNS.length)}`,
    ...rows.map((row) => cells(lineOf(row))),
    ...failures.flatMap((one) => ["", `Not measured: ${one}`]),
    "",
  ].join("\n");
}

/** The report for programs: the figures unrounded, in bytes and milliseconds. */
export function asJson(report: Report): string {
  const rows = report.rows.map((row) => ({ ...row, verdict: lineOf(row).verdict }));
  return `${JSON.stringify({ ...report, rows }, null, 2)}\n`;
}

function escaped(text: string): string {
  return text.replaceAll("|", "\\|");
}
