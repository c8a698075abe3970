import { closeSync, openSync, readSync, renameSync, statSync } from "node:fs";

const TAIL_BYTES = 16_384;
const ROTATE_BYTES = 5 * 1024 ** 2;

/** Where a log file ends now; a big one is put aside first. */
export function startOfLog(file: string): number {
  const size = sizeOf(file);
  if (size < ROTATE_BYTES) return size;
  renameSync(file, `${file}.1`);
  return 0;
}

/** The last lines that were written to a log after the given place. */
export function tailOfLog(file: string, from: number, lines: number): string {
  const size = sizeOf(file);
  const start = Math.max(from, size - TAIL_BYTES);
  if (size <= start) return "";
  const buffer = Buffer.alloc(size - start);
  const descriptor = openSync(file, "r");
  try {
    readSync(descriptor, buffer, 0, buffer.length, start);
  } finally {
    closeSync(descriptor);
  }
  return buffer.toString("utf8").trimEnd().split("\n").slice(-lines).join("\n");
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
