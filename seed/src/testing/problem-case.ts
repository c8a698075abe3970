import { expect } from "vitest";
import type { MessageCode } from "../messages";
import type { SeedError } from "../types";
import { readVillageFolder } from "../village-folder";
import { CATEGORIES, SampleVillage } from "./sample-village";

/** How to spoil the sample village, and what must be told about it. */
export interface ProblemCase {
  spoil: (village: SampleVillage) => void;
  /** `products.csv:3 harga (F)`, `products.csv:3`, or a file name alone. */
  at: string;
  value?: string;
  expected?: string | RegExp;
  /** Default: this problem and no other, so that one slip is told once. */
  others?: MessageCode[];
}

/** Reads a village and answers all that was found, errors first. */
async function problemsOf(village: SampleVillage): Promise<SeedError[]> {
  const folder = await village.write();
  const result = await readVillageFolder(folder, { categories: CATEGORIES });
  return result.ok ? result.village.warnings : [...result.errors, ...result.warnings];
}

function position({ file, line, column }: SeedError): string {
  const name = file.split("/").slice(1).join("/") || file;
  return name + (line === null ? "" : `:${line}`) + (column === null ? "" : ` ${column}`);
}

/** Spoils the sample village and checks what is told, and that nothing else is. */
export async function checkCase(code: MessageCode, wanted: ProblemCase): Promise<void> {
  const village = new SampleVillage();
  wanted.spoil(village);
  const found = await problemsOf(village);
  expect(found.map((error) => error.code).sort()).toEqual([code, ...(wanted.others ?? [])].sort());
  const error = found.find((one) => one.code === code);
  if (error === undefined) throw new Error(`${code} was not told`);
  expect(position(error)).toBe(wanted.at);
  if (wanted.value !== undefined) expect(error.value).toBe(wanted.value);
  if (wanted.expected !== undefined) expect(error.expected).toMatch(wanted.expected);
  expect(`${error.problem}${error.expected}`).not.toMatch(/[{}]|undefined/);
}
