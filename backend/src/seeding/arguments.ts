import { parseArgs } from "node:util";
import { z } from "zod";

const argumentsSchema = z.object({
  "village-folder": z.array(z.string()).default([]),
  "dry-run": z.boolean().default(false),
  "set-stock": z.boolean().default(false),
  lang: z.enum(["id", "en"]).default("id"),
  synthetic: z.coerce.number().int().min(1).max(100_000).optional(),
});

/** What the seed command is asked to do. */
export interface SeedArguments {
  folders: string[];
  /** How many made-up goods, instead of folders. */
  synthetic: number | null;
  dryRun: boolean;
  /** Whether counted stock in the files replaces the shop's; otherwise only new variants get it. */
  setStock: boolean;
  language: "id" | "en";
}

/**
 * Reads what stands behind "--" in a command line; throws on what it does not know. Medusa's own
 * `args` lose every option, so the whole command line is wanted.
 */
export function readSeedArguments(commandLine: readonly string[]): SeedArguments {
  const start = commandLine.indexOf("--");
  const { values } = parseArgs({
    args: start < 0 ? [] : commandLine.slice(start + 1),
    options: {
      "village-folder": { type: "string", multiple: true },
      "dry-run": { type: "boolean" },
      "set-stock": { type: "boolean" },
      lang: { type: "string" },
      synthetic: { type: "string" },
    },
  });
  const parsed = argumentsSchema.parse(values);
  return {
    folders: parsed["village-folder"],
    synthetic: parsed.synthetic ?? null,
    dryRun: parsed["dry-run"],
    setStock: parsed["set-stock"],
    language: parsed.lang,
  };
}
