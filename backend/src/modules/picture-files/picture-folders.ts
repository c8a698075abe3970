import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PICTURE_FILES } from "../../lib/pictures/key";

// Files whose names begin with a dot are not served.
const UNFINISHED = ".unfinished";

/** The folders of all kept pictures, each named by its key. */
export class PictureFolders {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** The key of the picture whose key begins so, if it is kept with all its files. */
  async find(start: string): Promise<string | null> {
    for (const name of await namesIn(this.#root)) {
      if (name.startsWith(start) && (await this.#isComplete(name))) return name;
    }
    return null;
  }

  /** Writes a picture's files: all of them are there at once, or none. */
  async keep(key: string, files: ReadonlyMap<string, Buffer>): Promise<void> {
    const unfinished = join(this.#root, UNFINISHED, randomUUID());
    await mkdir(unfinished, { recursive: true });
    try {
      for (const [name, content] of files) await writeFile(join(unfinished, name), content);
      if (await this.#isComplete(key)) return;
      await this.remove(key);
      await rename(unfinished, join(this.#root, key));
    } catch (error) {
      // Somebody else kept the same picture in the meantime.
      if (!(await this.#isComplete(key))) throw error;
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
  }

  /** Removes a picture with all its files; fine when there is none. */
  async remove(key: string): Promise<void> {
    await rm(join(this.#root, key), { recursive: true, force: true });
  }

  async #isComplete(key: string): Promise<boolean> {
    const names = new Set(await namesIn(join(this.#root, key)));
    return PICTURE_FILES.every((name) => names.has(name));
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    const code = error instanceof Error ? Reflect.get(error, "code") : null;
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw error;
  });
}
