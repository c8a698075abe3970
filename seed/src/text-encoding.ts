/** What was found in a file's bytes. */
export type Decoded =
  | { kind: "utf8"; text: string }
  | { kind: "windows"; text: string }
  | { kind: "mixed"; text: string }
  | { kind: "unreadable"; code: "encoding_utf16" | "encoding_workbook" };

// How an Excel workbook begins, new and old.
const XLSX = "504b0304";
const XLS = "d0cf11e0";

// Bytes that windows-1252 leaves undefined: a file that has them is something else.
const UNDEFINED_IN_WINDOWS = new Set([0x00, 0x81, 0x8d, 0x8f, 0x90, 0x9d]);

const UTF8_LETTER = /[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3}/;

/** True where several bytes form one letter in UTF-8: then the file is UTF-8 with damage. */
function hasUtf8Letters(bytes: Uint8Array): boolean {
  return UTF8_LETTER.test(Buffer.from(bytes).toString("latin1"));
}

/**
 * Reads a file's text. Excel saves UTF-8 (with a mark), UTF-16 or the old Windows letters;
 * what cannot be told for sure is "mixed", never quietly guessed.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { kind: "unreadable", code: "encoding_utf16" };
  }
  const start = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  if (start === XLSX || start === XLS) return { kind: "unreadable", code: "encoding_workbook" };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { kind: "utf8", text };
  } catch {
    const broken = bytes.some((byte) => UNDEFINED_IN_WINDOWS.has(byte)) || hasUtf8Letters(bytes);
    return broken
      ? { kind: "mixed", text: new TextDecoder("utf-8").decode(bytes) }
      : { kind: "windows", text: new TextDecoder("windows-1252").decode(bytes) };
  }
}
