import { readdir } from "node:fs/promises";
import { join, parse } from "node:path";
import { type Problems, wholeFile } from "./errors";
import { suggestionFor } from "./nearest";
import { checkPhoto, isSupportedPhoto } from "./photo-check";

const AT_ONCE = 8;

/** Files that Windows and macOS leave lying around, and notes about the pictures. */
const LITTER = /^(\.|thumbs\.db$|desktop\.ini$|readme|licen[cs]e)/i;

/** Which pictures a village should have, and which it may have. */
export interface PhotoHandles {
  wanted: readonly string[];
  optional: readonly string[];
  /** False when a list could not be read (told elsewhere): then no picture is called unused. */
  complete: boolean;
}

/** File names by handle; reports what belongs to nothing, or stands there twice. */
function matchNames(
  problems: Problems,
  names: readonly string[],
  label: string,
  { wanted, optional, complete }: PhotoHandles,
): Map<string, string> {
  const known = new Set([...wanted, ...optional]);
  const found = new Map<string, string>();
  for (const name of names) {
    const place = wholeFile(`${label}/${name}`);
    const handle = parse(name).name.toLowerCase();
    const other = found.get(handle);
    if (!known.has(handle)) {
      if (complete) problems.warn(place, "photo_unused", suggestionFor(handle, known));
    } else if (!isSupportedPhoto(name)) problems.error(place, "photo_type");
    else if (other !== undefined) problems.error(place, "photo_duplicate", { other });
    else found.set(handle, name);
  }
  return found;
}

/**
 * Finds and checks the pictures of a village. Answers absolute paths by handle ("desa" is the
 * village itself). A wanted picture that is missing, or one nobody uses, is only a warning.
 */
export async function readPhotos(
  problems: Problems,
  folder: string,
  label: string,
  handles: PhotoHandles,
): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  });
  const names = entries
    .filter((entry) => entry.isFile() && !LITTER.test(entry.name))
    .map(({ name }) => name)
    .sort();
  const found = matchNames(problems, names, label, handles);
  const files = [...found.values()];
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const batch = files.slice(start, start + AT_ONCE);
    const results = await Promise.all(batch.map((name) => checkPhoto(join(folder, name))));
    results.forEach((problem, index) => {
      if (problem === null) return;
      problems.error(wholeFile(`${label}/${batch[index] ?? ""}`), problem.code, problem.params);
    });
  }
  for (const name of new Set(handles.wanted)) {
    if (!found.has(name)) problems.warn(wholeFile(label), "photo_missing", { name });
  }
  return new Map([...found].map(([handle, name]) => [handle, join(folder, name)]));
}
