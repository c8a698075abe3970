import { existsSync } from "node:fs";
import { loadSettings } from "../config/load-settings.ts";
import { UserError } from "../config/user-error.ts";
import { markSeeded } from "../product/prepare.ts";
import { seedVisibly } from "../product/seed.ts";
import { withProduct } from "../product/with-product.ts";
import { Steps } from "../progress/steps.ts";
import { fromCaller, readArguments } from "./arguments.ts";
import { runCommand } from "./command.ts";

const USAGE =
  "npm run seed -- <village folder>... [--dry-run] [--set-stock] [--lang id|en], or: npm run seed -- --synthetic <number of goods>";

interface SeedArguments {
  readonly folders: string[];
  readonly flags: string[];
  readonly dryRun: boolean;
}

await runCommand(async () => {
  const { folders, flags, dryRun } = seedArguments();
  return withProduct(loadSettings(), new Steps(), async (product) => {
    const code = await seedVisibly(product, { folders, flags });
    // Whoever brings villages of their own before the first start does not want the demo ones.
    if (code === 0 && !dryRun) await markSeeded(product);
    return code;
  });
});

function seedArguments(): SeedArguments {
  const { values, positionals } = readArguments(
    {
      allowPositionals: true,
      options: {
        "dry-run": { type: "boolean", default: false },
        "set-stock": { type: "boolean", default: false },
        lang: { type: "string" },
        synthetic: { type: "string" },
      },
    },
    USAGE,
  );
  const { lang, synthetic } = values;
  if (positionals.length > 0 === (synthetic !== undefined)) {
    throw new UserError(`Name either village folders or --synthetic.\nUsage: ${USAGE}`);
  }
  if (synthetic !== undefined && !/^[1-9]\d*$/.test(synthetic)) {
    throw new UserError(`--synthetic must be a whole number of goods, and is "${synthetic}".`);
  }
  if (lang !== undefined && !["id", "en"].includes(lang)) {
    throw new UserError(`--lang must be id or en, and is "${lang}".`);
  }
  const flags = [
    ...(values["dry-run"] ? ["--dry-run"] : []),
    ...(values["set-stock"] ? ["--set-stock"] : []),
    ...(lang === undefined ? [] : ["--lang", lang]),
    ...(synthetic === undefined ? [] : ["--synthetic", synthetic]),
  ];
  return { folders: positionals.map(existingFolder), flags, dryRun: values["dry-run"] };
}

function existingFolder(path: string): string {
  const folder = fromCaller(path);
  if (existsSync(folder)) return folder;
  throw new UserError(`There is no folder ${folder}.`);
}
