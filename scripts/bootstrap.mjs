/**
 * The first thing every `npm` command of this repository runs. It works on any Node from 20 on, with
 * built-ins only: it brings the packages and Node 24, then hands over to `scripts/cli/<command>.ts`.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { runForwardingSignals } from "./bootstrap/child.mjs";
import { ensurePackages } from "./bootstrap/packages.mjs";
import { fail, root } from "./bootstrap/report.mjs";

const NEEDED_NODE = 24;

/** The Node that runs TypeScript by itself: this one when new enough, else the packaged one. */
function findNode() {
  if (Number.parseInt(process.versions.node, 10) >= NEEDED_NODE) return process.execPath;
  const packaged = join(root, "node_modules", `node-linux-${process.arch}`, "bin", "node");
  if (existsSync(packaged)) return packaged;
  return fail(
    `Node ${NEEDED_NODE} or newer is needed and no packaged one exists for ${process.platform} ${process.arch}; install Node ${NEEDED_NODE} and run the command again.`,
  );
}

if (Number.parseInt(process.versions.node, 10) < 20) {
  fail(`Node 20 or newer is needed, and this is ${process.version}; install a newer Node.`);
}
const [command, ...rest] = process.argv.slice(2);
const script = join(root, "scripts", "cli", `${command}.ts`);
if (command === undefined || !existsSync(script)) {
  fail(`There is no command "${command}"; see "scripts" in package.json.`);
}
await ensurePackages();
process.exitCode = await runForwardingSignals(findNode(), [script, ...rest]);
