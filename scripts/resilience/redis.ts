import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "../config/user-error.ts";
import { freePorts } from "../process/ports.ts";
import type { Run } from "../process/run.ts";
import { requireRedis } from "../services/outside.ts";

const READY_MS = 10_000;

/** Starts a Redis of its own that keeps nothing on disk; answers its address. */
export async function startRedis(run: Run, program: string, folder: string): Promise<string> {
  const [port] = await freePorts(1);
  await mkdir(folder, { recursive: true });
  run.start({
    name: "redis",
    tier: "service",
    program,
    args: ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
    cwd: folder,
    log: join(folder, "redis.log"),
  });
  const url = `redis://127.0.0.1:${port}`;
  const started = Date.now();
  for (;;) {
    try {
      await requireRedis(url);
      return url;
    } catch (error) {
      if (!(error instanceof UserError) || Date.now() - started > READY_MS) throw error;
      await sleep(100);
    }
  }
}
