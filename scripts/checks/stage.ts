import type { DataPaths } from "../config/data-folder.ts";
import type { Settings } from "../config/settings.ts";
import type { Run } from "../process/run.ts";
import type { Steps } from "../progress/steps.ts";
import type { Counts } from "./counts.ts";

/** What a stage works with: a run and a data folder that are thrown away afterwards. */
export interface Checking {
  readonly run: Run;
  readonly steps: Steps;
  readonly settings: Settings;
  readonly paths: DataPaths;
  /** Where the reports of the test programs go. */
  readonly reports: string;
}

/** The outcome of a stage, with its tests when it runs any. */
export interface Outcome {
  readonly ok: boolean;
  readonly counts: Counts;
}

export interface Stage {
  readonly id: string;
  readonly title: string;
  run(checking: Checking): Promise<Outcome>;
}

export interface StageResult {
  readonly stage: Stage;
  readonly outcome: Outcome | null;
  readonly milliseconds: number;
}

/** The outcome of a stage that has no tests to count. */
export function outcomeOf(ok: boolean): Outcome {
  return { ok, counts: { passed: 0, failed: ok ? 0 : 1 } };
}

/** The outcome of several parts; a part that fails without a failing test counts as one. */
export function together(outcomes: readonly Outcome[]): Outcome {
  return {
    ok: outcomes.every(({ ok }) => ok),
    counts: {
      passed: outcomes.reduce((all, { counts }) => all + counts.passed, 0),
      failed: outcomes.reduce((all, { counts }) => all + counts.failed, 0),
    },
  };
}
