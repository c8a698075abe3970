import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fail, root } from "./report.mjs";

const MODULES = join(root, "node_modules");
const STAMP = join(MODULES, ".lapak-install");
const NEEDED_BYTES = 4 * 1024 ** 3;

/** Makes `node_modules` what the lock file says, and does nothing when it already is. */
export async function ensurePackages() {
  const wanted = wantedStamp();
  if (readText(STAMP) === wanted) return;
  if (!matchesLockFile()) await install();
  fs.writeFileSync(STAMP, wanted);
}

/** One hash over the lock file and every workspace's package.json. */
function wantedStamp() {
  const own = JSON.parse(fs.readFileSync(join(root, "package.json"), "utf8"));
  const files = ["package-lock.json", "package.json"].concat(
    own.workspaces.map((workspace) => join(workspace, "package.json")),
  );
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file}\n${readText(join(root, file)) ?? ""}\n`);
  return hash.digest("hex");
}

/**
 * Packages that somebody installed by hand are kept: npm leaves a list of what is really there,
 * written only after an install has ended well.
 */
function matchesLockFile() {
  const wanted = readPackages(join(root, "package-lock.json"));
  const present = readPackages(join(MODULES, ".package-lock.json"));
  if (wanted === null || present === null) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes("node_modules/")) return true;
    const installed = present[path];
    if (installed === undefined) return entry.optional === true || entry.peer === true;
    return installed.version === entry.version && installed.integrity === entry.integrity;
  });
}

function readPackages(file) {
  const text = readText(file);
  return text === null ? null : JSON.parse(text).packages;
}

function readText(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

async function install() {
  requireSpace();
  const log = join(fs.mkdtempSync(join(tmpdir(), "lapak-desa-install-")), "npm-ci.log");
  const started = Date.now();
  const seconds = () => ((Date.now() - started) / 1000).toFixed(0);
  const live = process.stdout.isTTY === true;
  if (!live) console.log("… Packages: installing, which takes some minutes");
  const ticker = live
    ? setInterval(() => process.stdout.write(`\r… Packages: installing  ${seconds()} s `), 1000)
    : undefined;
  const code = await runNpmCi(log);
  clearInterval(ticker);
  if (live) process.stdout.write("\r\x1b[2K");
  if (code !== 0) {
    console.error(fs.readFileSync(log, "utf8").trimEnd());
    fail(`Installing the packages failed (npm ci, log in ${log}); see the lines above.`);
  }
  fs.rmSync(join(log, ".."), { recursive: true });
  console.log(`✓ Packages  installed  ${seconds()} s`);
}

function requireSpace() {
  const { bavail, bsize } = fs.statfsSync(root);
  const free = bavail * bsize;
  if (free >= NEEDED_BYTES) return;
  const gigabytes = (bytes) => (bytes / 1024 ** 3).toFixed(1);
  fail(
    `Only ${gigabytes(free)} GB are free in ${root}, and the packages and builds need ${gigabytes(NEEDED_BYTES)} GB; free some space and run the command again.`,
  );
}

function runNpmCi(log) {
  const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath;
  const [program, all] = npm === undefined ? ["npm", args] : [process.execPath, [npm, ...args]];
  // NODE_ENV=production would leave the build tools out.
  const { NODE_ENV: _ignored, ...env } = process.env;
  const output = fs.openSync(log, "a");
  const child = spawn(program, all, { cwd: root, env, stdio: ["ignore", output, output] });
  const forward = (signal) => child.kill(signal);
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve) => {
    child.once("error", (error) => {
      fs.appendFileSync(log, `${error.message}\n`);
      resolve(1);
    });
    child.once("exit", (code, signal) => {
      for (const one of signals) process.off(one, forward);
      if (signal === "SIGINT" || signal === "SIGTERM") process.exit(130);
      resolve(code ?? 1);
    });
  });
}
