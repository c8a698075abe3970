import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parseSettings } from "../config/settings.ts";
import { Steps } from "../progress/steps.ts";
import { type RunContext, withRun } from "./with-run.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lapak-run-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** The exit code of a shop that is asked to stop once `before` has been done. */
function stopAfter(before: (context: RunContext) => void): Promise<number> {
  const settings = parseSettings({ LAPAK_DATA: folder }, folder);
  const steps = new Steps({ write: () => undefined });
  return withRun({ mode: "start", settings, steps }, (context) => {
    before(context);
    process.emit("SIGINT");
    return new Promise(() => undefined);
  });
}

test("a shop that is stopped before it was open has been interrupted", async () => {
  expect(await stopAfter(() => undefined)).toBe(130);
});

test("a shop that is stopped after it was open has done what it should", async () => {
  expect(await stopAfter(({ run }) => run.file.update({ state: "ready" }))).toBe(0);
});
