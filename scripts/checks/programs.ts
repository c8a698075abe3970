import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageProgram, ROOT } from "../config/paths.ts";
import { readReport } from "./counts.ts";
import { type Checking, type Outcome, outcomeOf } from "./stage.ts";

interface Program {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program, shows all that it prints, and answers whether it ended well. */
export async function succeeds({ run }: Pick<Checking, "run">, program: Program): Promise<boolean> {
  const child = run.start({ cwd: ROOT, ...program, tier: "application", log: null });
  return (await child.ended).code === 0;
}

/** A JavaScript program of a package, run with this Node. */
export function packaged(from: string, name: string, bin: string, args: readonly string[]) {
  return { program: process.execPath, args: [packageProgram(from, name, bin), ...args] };
}

/** npm itself, the one that started us if one did. */
export function npm(args: readonly string[]) {
  const cli = process.env.npm_execpath;
  return cli === undefined
    ? { program: "npm", args }
    : { program: process.execPath, args: [cli, ...args] };
}

/** Runs a test program that writes a JSON report, and counts by that report. */
export async function countedTests(checking: Checking, program: Program): Promise<Outcome> {
  const ok = await succeeds(checking, program);
  const report = reportFile(checking, program.name);
  const counts = existsSync(report) ? readReport(readFileSync(report, "utf8")) : null;
  if (counts === null) return outcomeOf(false);
  // A file that cannot even be loaded has no failing test, and is a failure.
  const failed = ok ? counts.failed : Math.max(1, counts.failed);
  return { ok: failed === 0, counts: { passed: counts.passed, failed } };
}

/** The reporters of Vitest: one for the eye, one to count by. */
export function vitestReporters(checking: Checking, name: string): string[] {
  const file = reportFile(checking, name);
  return ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
}

/** Where the report of a test program of this name is. */
export function reportFile({ reports }: Checking, name: string): string {
  return join(reports, `${name}.json`);
}
