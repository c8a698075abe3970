import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { errorText, UserError } from "../config/user-error.ts";

/** Reads a command's arguments; one that it does not know is answered with how it is used. */
export function readArguments<const T extends ParseArgsConfig>(config: T, usage: string) {
  try {
    return parseArgs({ ...config, strict: true });
  } catch (error) {
    const [reason] = errorText(error).split(". ");
    throw new UserError(`${reason}.\nUsage: ${usage}`);
  }
}

/** npm moves to the repository's folder; a relative path means the folder it was called from. */
export function fromCaller(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
