import { extname } from "node:path";

/** The bytes of an uploaded file, which Medusa hands over as base64 or as a binary string. */
export function contentOf(content: string): Buffer {
  const bytes = Buffer.from(content, "base64");
  return bytes.toString("base64") === content ? bytes : Buffer.from(content, "binary");
}

/** True for the list of an import, which Medusa reads from a CSV: so named, and nothing but text. */
export function isPlainList(filename: string, bytes: Buffer): boolean {
  return extname(filename).toLowerCase() === ".csv" && !bytes.includes(0);
}
