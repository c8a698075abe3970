import { spawn } from "node:child_process";
import { constants } from "node:os";
import { root } from "./report.mjs";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
const PARENT_CHECK_MS = 1000;

/**
 * Runs a program on this terminal, passes signals on to it and answers its exit code.
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export function runForwardingSignals(program, args) {
  const child = spawn(program, args, { cwd: root, stdio: "inherit" });
  const forward = (signal) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, forward);
  const parent = process.ppid;
  // npm killed outright cannot pass anything on: its disappearance counts as a request to stop.
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event !== undefined && process.ppid !== parent) {
      child.kill("SIGTERM");
      clearInterval(watch);
    }
  }, PARENT_CHECK_MS);
  return new Promise((resolve) => {
    const finish = (code) => {
      clearInterval(watch);
      for (const signal of SIGNALS) process.off(signal, forward);
      resolve(code);
    };
    child.once("error", (error) => {
      console.error(`Cannot run ${program}: ${error.message}`);
      finish(1);
    });
    child.once("exit", (code, signal) => {
      finish(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
