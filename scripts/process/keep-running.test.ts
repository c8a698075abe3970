import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parseSettings } from "../config/settings.ts";
import { Steps } from "../progress/steps.ts";
import type { Child } from "./child.ts";
import { keepRunning } from "./keep-running.ts";
import { Run } from "./run.ts";

let folder = "";
let run: Run;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lapak-keep-"));
  const settings = parseSettings({ LAPAK_DATA: folder }, folder);
  run = new Run(join(folder, "run.json"), "start", settings);
});
afterEach(async () => {
  await run.stop();
  await rm(folder, { recursive: true });
});

function sleeper(): Child {
  return run.start({
    name: "sleeper",
    tier: "application",
    essential: false,
    program: "/bin/sleep",
    args: ["300"],
    cwd: folder,
    log: join(folder, "sleeper.log"),
  });
}

test("what ends by itself is started again each time, and no more once the run stops", async () => {
  const said: string[] = [];
  const steps = new Steps({ write: (text) => said.push(text) });
  const started: Child[] = [];
  const restarts: (() => void)[] = [];
  const restart = async () => {
    const child = sleeper();
    started.push(child);
    restarts.shift()?.();
    return child;
  };
  const restarted = () => new Promise<void>((resolve) => restarts.push(resolve));
  const first = sleeper();
  const kept = { name: "The sleeper", meanwhile: "nothing sleeps", child: first, restart };
  const keeping = keepRunning(run, steps, kept);

  const once = restarted();
  first.signal("SIGKILL");
  await once;
  expect(started).toHaveLength(1);
  expect(started[0]?.isRunning()).toBe(true);
  expect(said.join("")).toContain("The sleeper has ended by itself; nothing sleeps until");

  const twice = restarted();
  started[0]?.signal("SIGKILL");
  await twice;
  expect(started).toHaveLength(2);

  await run.stop();
  await keeping;
  expect(started).toHaveLength(2);
  expect(started[1]?.isRunning()).toBe(false);
});

test("what cannot be started is tried again, with its reason told", async () => {
  const said: string[] = [];
  const steps = new Steps({ write: (text) => said.push(text) });
  let tries = 0;
  const isBack = new Promise<void>((resolve) => {
    const restart = async () => {
      tries += 1;
      if (tries === 1) throw new Error("no room");
      resolve();
      return sleeper();
    };
    const child = sleeper();
    void keepRunning(run, steps, { name: "It", meanwhile: "none", child, restart });
    child.signal("SIGKILL");
  });
  await isBack;
  expect(said.join("")).toContain("It could not be started: no room");
}, 15_000);
