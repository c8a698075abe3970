import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../config/paths.ts";
import { countedTests, npm, packaged, vitestReporters } from "./programs.ts";
import { type Checking, type Outcome, outcomeOf, type Stage, together } from "./stage.ts";
import { hasScript, SCRIPTS, WORKSPACES, type Workspace } from "./workspaces.ts";

/** Every workspace's own unit tests, and those of the launcher. */
export const unit: Stage = {
  id: "unit",
  title: "Unit tests",
  async run(checking) {
    const outcomes: Outcome[] = [];
    for (const workspace of [SCRIPTS, ...WORKSPACES]) {
      outcomes.push(await testsOf(checking, workspace));
    }
    return together(outcomes);
  },
};

async function testsOf(checking: Checking, workspace: Workspace): Promise<Outcome> {
  const name = `unit-${workspace.name}`;
  const reporters = vitestReporters(checking, name);
  if (hasScript(workspace, "test:unit")) {
    const args = ["run", "test:unit", "--silent", "-w", workspace.folder, "--", ...reporters];
    return countedTests(checking, { name, ...npm(args) });
  }
  const configured = existsSync(join(workspace.folder, "vitest.config.ts"));
  if (!configured && workspace !== SCRIPTS) {
    console.log(`${workspace.name} has neither a "test:unit" script nor a vitest.config.ts.`);
    return outcomeOf(false);
  }
  const vitest = packaged(ROOT, "vitest", "vitest", ["run", ...reporters]);
  return countedTests(checking, { name, ...vitest, cwd: workspace.folder });
}
