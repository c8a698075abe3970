import { UserError } from "../config/user-error.ts";
import { duration } from "../progress/format.ts";
import { e2e } from "./e2e-stage.ts";
import { integration } from "./integration-stage.ts";
import { resilience } from "./resilience-stage.ts";
import { type Checking, outcomeOf, type Stage, type StageResult } from "./stage.ts";
import { buildAll, format, imports, types, unused } from "./static-stages.ts";
import { unit } from "./unit-stage.ts";

/** All stages, the quick ones first. */
export const STAGES: readonly Stage[] = [
  format,
  types,
  unused,
  imports,
  unit,
  buildAll,
  integration,
  resilience,
  e2e,
];

/** Runs stages in order; after a failure the rest is left out unless told to go on. */
export async function runStages(
  stages: readonly Stage[],
  checking: Checking,
  keepGoing: boolean,
): Promise<StageResult[]> {
  const results: StageResult[] = [];
  let failed = false;
  for (const stage of stages) {
    if (failed && !keepGoing) {
      results.push({ stage, outcome: null, milliseconds: 0 });
      continue;
    }
    console.log(`\n── ${stage.title}`);
    const started = Date.now();
    const outcome = await outcomeOfStage(stage, checking);
    const milliseconds = Date.now() - started;
    console.log(
      `── ${stage.title}: ${outcome.ok ? "passed" : "FAILED"}, ${duration(milliseconds)}`,
    );
    failed ||= !outcome.ok;
    results.push({ stage, outcome, milliseconds });
  }
  return results;
}

/** A stage that cannot even run has failed; the others may still be wanted. */
async function outcomeOfStage(stage: Stage, checking: Checking) {
  try {
    return await stage.run(checking);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (error.details !== null) console.error(error.details);
    console.error(error.message);
    return outcomeOf(false);
  }
}

/** The table of the stages, and as its last line how many tests passed and failed. */
export function summary(results: readonly StageResult[]): string {
  const width = Math.max(...results.map(({ stage }) => stage.title.length));
  const lines = results.map(({ stage, outcome, milliseconds }) => {
    const title = stage.title.padEnd(width);
    if (outcome === null) return `  ${title}  not run`;
    const { passed, failed } = outcome.counts;
    const counts = passed + failed === 0 ? "" : `  ${passed} passed, ${failed} failed`;
    const word = outcome.ok ? "passed" : "FAILED";
    return `  ${title}  ${word}  ${duration(milliseconds).padStart(12)}${counts}`;
  });
  const count = (which: "passed" | "failed") =>
    results.reduce((all, { outcome }) => all + (outcome?.counts[which] ?? 0), 0);
  return `\n${lines.join("\n")}\n\n${count("passed")} passed, ${count("failed")} failed`;
}
