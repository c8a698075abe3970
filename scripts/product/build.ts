import { totalmem } from "node:os";
import { join } from "node:path";
import { packageProgram, ROOT } from "../config/paths.ts";
import type { Child } from "../process/child.ts";
import type { Run } from "../process/run.ts";
import type { Steps } from "../progress/steps.ts";

/** Below this, the backend's build (2 GB) and the storefront's run one after the other. */
const ROOMY_BYTES = 5 * 1024 ** 3;

/** Builds what has changed since the last time; `filter` names one workspace. */
export async function build(run: Run, steps: Steps, logs: string, filter?: string): Promise<void> {
  await steps.run("Build", async (step) => {
    const child = run.start({
      name: "build",
      tier: "application",
      program: process.execPath,
      args: [
        packageProgram(ROOT, "turbo", "turbo"),
        "run",
        "build",
        "--ui=stream",
        "--output-logs=new-only",
        `--concurrency=${totalmem() < ROOMY_BYTES ? 1 : 2}`,
        ...(filter === undefined ? [] : [`--filter=${filter}`]),
      ],
      cwd: ROOT,
      log: join(logs, "build.log"),
    });
    await child.succeed("The build failed; the lines above say why");
    step.note(buildNote(child));
  });
}

function buildNote(child: Child): string {
  const [, cached, total] = /Cached:\s+(\d+) cached, (\d+) total/.exec(child.tail()) ?? [];
  return cached !== undefined && cached === total ? "nothing has changed" : "";
}
