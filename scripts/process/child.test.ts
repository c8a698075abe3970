import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Child } from "./child.ts";
import { identify } from "./process-table.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lapak-child-"));
});
afterEach(() => rm(folder, { recursive: true }));

function shell(script: string): Child {
  return new Child({
    name: "shell",
    program: "/bin/sh",
    args: ["-c", script],
    cwd: folder,
    env: process.env,
    log: join(folder, "shell.log"),
  });
}

async function outputOf(child: Child): Promise<string> {
  while (child.tail() === "") await sleep(20);
  return child.tail();
}

test("a grandchild that its parent leaves alone is ended with the group", async () => {
  const child = shell("sleep 300 & echo $!; wait");
  const grandchild = Number(await outputOf(child));
  expect(identify(grandchild)).not.toBeNull();
  await child.stop(5_000);
  expect(identify(child.pid)).toBeNull();
  expect(identify(grandchild)).toBeNull();
});

test("a program that ignores the request is ended when the grace time is over", async () => {
  const child = shell("trap '' TERM; echo here; while :; do sleep 0.1; done");
  await outputOf(child);
  await child.stop(300);
  expect(identify(child.pid)).toBeNull();
});

test("a failure shows the last lines of this run only", async () => {
  await shell("echo before").ended;
  const child = shell("echo 1; echo 2; echo 3; exit 4");
  const { code } = await child.ended;
  expect(code).toBe(4);
  expect(child.tail(2)).toBe("2\n3");
  expect(child.failure("It ended").details).toBe("1\n2\n3");
});

test("a program that does not exist is a sentence", async () => {
  const program = join(folder, "nothing");
  const options = { name: "x", program, args: [], cwd: folder, env: process.env, log: null };
  await expect(new Child(options).succeed("It failed")).rejects.toThrow(`${program} cannot be run`);
});
