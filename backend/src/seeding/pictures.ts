import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows";
import { getEnvironment } from "../config/environment";
import { only } from "../lib/only";
import { pictureKeyStart } from "../lib/pictures/key";
import { Turns } from "../lib/turns";

// As many as are made at the same time; more would only wait in memory.
const keeping = new Turns(2);

/**
 * Keeps a picture and answers its address, or the address it has when it is kept already: that holds
 * a hash of the file, so that nobody ever sees an old picture under a known address.
 */
export async function keepPicture(
  container: MedusaContainer,
  { handle, file, current }: { handle: string; file: string | null; current: string | null },
): Promise<string | null> {
  if (file === null) return current;
  return keeping.run(async () => {
    const content = await readFile(file);
    const filename = `${handle}${extname(file)}`;
    if (current?.includes(`/static/${pictureKeyStart(filename, content)}`)) return current;
    const { result } = await uploadFilesWorkflow(container).run({
      input: {
        files: [
          {
            filename,
            // The provider looks at the content itself.
            mimeType: "application/octet-stream",
            content: content.toString("base64"),
            access: "public",
          },
        ],
      },
    });
    return withoutOwnHost(only(result).url);
  });
}

/** Pictures kept here have no host in their address: they stay right when the shop moves. */
function withoutOwnHost(url: string): string {
  const { BACKEND_URL: own } = getEnvironment();
  return url.startsWith(`${own}/`) ? url.slice(own.length) : url;
}
