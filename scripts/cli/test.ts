import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runStages, STAGES, summary } from "../checks/run-stages.ts";
import type { Stage } from "../checks/stage.ts";
import { UserError } from "../config/user-error.ts";
import { withRun } from "../process/with-run.ts";
import { freeSettings } from "../product/free-settings.ts";
import { Steps } from "../progress/steps.ts";
import { readArguments } from "./arguments.ts";
import { runCommand } from "./command.ts";

const IDS = STAGES.map(({ id }) => id);
const USAGE = `npm test [-- [--only ${IDS.join("|")}]... [--keep-going]]`;

await runCommand(async () => {
  const { values } = readArguments(
    {
      options: {
        only: { type: "string", multiple: true },
        "keep-going": { type: "boolean", default: false },
      },
    },
    USAGE,
  );
  const stages = chosenStages(values.only ?? IDS);
  const folder = await mkdtemp(join(tmpdir(), "lapak-desa-test-"));
  // The account that PostgreSQL runs as under root has to pass through.
  await chmod(folder, 0o711);
  const reports = join(folder, "reports");
  await mkdir(reports);
  const code = await checkIn(folder, reports, stages, values["keep-going"]);
  if (code === 0) await rm(folder, { recursive: true, force: true });
  return code;
});

async function checkIn(
  folder: string,
  reports: string,
  stages: readonly Stage[],
  keepGoing: boolean,
): Promise<number> {
  const settings = await freeSettings(join(folder, "services"));
  const steps = new Steps();
  let closing = "";
  const code = await withRun({ mode: "services", settings, steps }, async ({ run, paths }) => {
    const checking = { run, steps, settings, paths, reports };
    const results = await runStages(stages, checking, keepGoing);
    closing = summary(results);
    return results.every(({ outcome }) => outcome?.ok === true) ? 0 : 1;
  });
  if (code !== 0) console.error(`\nThe logs and reports are in ${folder}`);
  // Last, after everything has been stopped: whoever reads only the last line reads this one.
  if (closing !== "") console.log(closing);
  return code;
}

function chosenStages(ids: readonly string[]): Stage[] {
  const unknown = ids.find((id) => !IDS.includes(id));
  if (unknown !== undefined) {
    throw new UserError(`There is no stage "${unknown}".\nUsage: ${USAGE}`);
  }
  return STAGES.filter(({ id }) => ids.includes(id));
}
