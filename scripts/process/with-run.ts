import { type DataPaths, dataPaths, prepareDataFolder } from "../config/data-folder.ts";
import type { Settings } from "../config/settings.ts";
import type { Steps } from "../progress/steps.ts";
import { endLeftovers } from "./leftovers.ts";
import { Run } from "./run.ts";
import type { RunMode } from "./run-record.ts";
import { listenForStop } from "./stop-signals.ts";

/** The exit code of what was interrupted before it had done what it should. */
const INTERRUPTED = 130;

export interface RunContext {
  readonly run: Run;
  readonly paths: DataPaths;
}

interface RunOptions {
  readonly mode: RunMode;
  readonly settings: Settings;
  readonly steps: Steps;
  /** A file other than `run.json`, for a command beside a run that goes on. */
  readonly runFile?: string;
}

/**
 * Gives work its own run on the data folder and ends everything of it afterwards, however the
 * work ends: by itself, by an error, or because somebody asked to stop. To stop an open shop is no
 * error; whatever else is stopped, a shop that was just starting or a task, has not done its work.
 */
export async function withRun(
  { mode, settings, steps, runFile }: RunOptions,
  work: (context: RunContext) => Promise<number>,
): Promise<number> {
  const paths = dataPaths(settings.dataFolder);
  const file = runFile ?? paths.runFile;
  const signals = listenForStop();
  await prepareDataFolder(paths);
  const ended = await endLeftovers(file);
  if (ended > 0) steps.say(`✓ Ended ${ended} processes that an interrupted run had left`);
  const run = new Run(file, mode, settings);
  signals.onSecond(() => {
    run.kill();
    process.exit(INTERRUPTED);
  });
  const finished = work({ run, paths });
  const requested = signals.requested.then(() => "requested" as const);
  try {
    const outcome = await Promise.race([finished, requested]);
    if (outcome !== "requested") return outcome;
    // What the work says while its children are being ended is of no interest.
    finished.catch(() => undefined);
    steps.abandon();
    const code = run.file.state === "ready" ? 0 : INTERRUPTED;
    await steps.run("Stopping", () => run.stop());
    return code;
  } finally {
    // After an error in one step, the others are ended; that is not their failure.
    steps.abandon();
    await run.stop();
  }
}
