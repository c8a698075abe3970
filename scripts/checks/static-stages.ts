import { ROOT, STOREFRONT } from "../config/paths.ts";
import { build } from "../product/build.ts";
import { packaged, succeeds } from "./programs.ts";
import { type Checking, type Outcome, outcomeOf, type Stage, together } from "./stage.ts";
import { TYPED } from "./workspaces.ts";

interface Tool {
  readonly id: string;
  readonly title: string;
  readonly package: string;
  readonly bin: string;
  readonly args: readonly string[];
}

/** A stage that is one run of one program. */
function tool({ id, title, package: name, bin, args }: Tool): Stage {
  const run = async (checking: Checking) =>
    outcomeOf(await succeeds(checking, { name: id, ...packaged(ROOT, name, bin, args) }));
  return { id, title, run };
}

export const format = tool({
  id: "format",
  title: "Format and lint",
  package: "@biomejs/biome",
  bin: "biome",
  args: ["ci", "--error-on-warnings", ...(process.stdout.isTTY ? [] : ["--colors=off"])],
});

export const unused = tool({
  id: "unused",
  title: "Unused code",
  package: "knip",
  bin: "knip",
  args: [],
});

export const imports = tool({
  id: "imports",
  title: "Import rules",
  package: "dependency-cruiser",
  bin: "depcruise",
  args: [
    ...["--config", ".dependency-cruiser.cjs", "--output-type", "err-long"],
    ...["scripts", "seed/src", "backend/src", "storefront/src", "storefront/e2e"],
  ],
});

export const types: Stage = {
  id: "types",
  title: "Types",
  async run(checking) {
    // The backend sees the seed package by its build; Next writes down the types of its routes.
    await build(checking.run, checking.steps, checking.paths.logs, "@lapak-desa/seed");
    const routes = await succeeds(checking, {
      name: "next-typegen",
      ...packaged(STOREFRONT, "next", "next", ["typegen"]),
      cwd: STOREFRONT,
    });
    const outcomes: Outcome[] = routes ? [] : [outcomeOf(false)];
    for (const { name, folder } of TYPED) {
      const args = ["--noEmit", "--incremental", "false", "-p", folder];
      const tsc = packaged(ROOT, "typescript", "tsc", args);
      outcomes.push(outcomeOf(await succeeds(checking, { name: `types-${name}`, ...tsc })));
    }
    return together(outcomes);
  },
};

export const buildAll: Stage = {
  id: "build",
  title: "Build",
  async run({ run, steps, paths }: Checking) {
    await build(run, steps, paths.logs);
    return outcomeOf(true);
  },
};
