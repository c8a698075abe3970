import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { cp, mkdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { errorText, UserError } from "../config/user-error.ts";

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Where PostgreSQL runs: PostgreSQL refuses root, so root hands it to another account. */
export interface PostgresPlace {
  readonly account: Account | undefined;
  readonly binaries: string;
  readonly data: string;
}

/** Decides account and folders, and copies what the account could not reach where it is. */
export async function placePostgres(packaged: string, wanted: string): Promise<PostgresPlace> {
  if (process.getuid?.() !== 0) return { account: undefined, binaries: packaged, data: wanted };
  const account = dataOwner(wanted) ?? postgresAccount();
  const parent = dirname(wanted);
  const data = canReach(account, parent) ? wanted : join(refuge(parent), basename(wanted));
  const program = join(packaged, "bin", "postgres");
  const binaries = canReach(account, program) ? packaged : await copyBinaries(packaged, parent);
  return { account, binaries, data };
}

/** The folder outside a closed home in which root's PostgreSQL lives, one for each data folder. */
export function refuge(dataFolder: string): string {
  const hash = createHash("sha256").update(dataFolder).digest("hex").slice(0, 12);
  return join("/var/lib", `lapak-desa-${hash}`);
}

/** A database that was made by an ordinary user stays that user's. */
function dataOwner(data: string): Account | null {
  if (!existsSync(join(data, "PG_VERSION"))) return null;
  const { uid, gid } = statSync(data);
  return uid === 0 ? null : { uid, gid };
}

function postgresAccount(): Account {
  const found = accountNamed("postgres");
  if (found !== null) return found;
  try {
    execFileSync("groupadd", ["--force", "--system", "postgres"], { stdio: "pipe" });
    const options = ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin"];
    execFileSync("useradd", [...options, "--gid", "postgres", "postgres"], { stdio: "pipe" });
  } catch (error) {
    throw new UserError(
      `PostgreSQL refuses to run as root, and no account "postgres" could be made (${errorText(error).split("\n")[0]}); make one, start as an ordinary user, or set DATABASE_URL.`,
    );
  }
  const made = accountNamed("postgres");
  if (made === null) throw new UserError('The account "postgres" was made but is not found.');
  return made;
}

function accountNamed(name: string): Account | null {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
}

function canReach(account: Account, path: string): boolean {
  const check = ["-c", 'test -x "$1"', "sh", path];
  return spawnSync("/bin/sh", check, { cwd: "/", ...account }).status === 0;
}

async function copyBinaries(packaged: string, dataFolder: string): Promise<string> {
  const manifest: unknown = JSON.parse(readFileSync(join(packaged, "..", "package.json"), "utf8"));
  const version =
    typeof manifest === "object" && manifest !== null && "version" in manifest
      ? String(manifest.version)
      : "unknown";
  const target = join(refuge(dataFolder), `binaries-${version}`);
  await mkdir(dirname(target), { recursive: true, mode: 0o755 });
  if (!existsSync(join(target, "complete"))) {
    await cp(packaged, target, { recursive: true, verbatimSymlinks: true, force: true });
    await mkdir(join(target, "complete"));
  }
  return target;
}
