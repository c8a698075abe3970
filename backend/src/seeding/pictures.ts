import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows";
import { getEnvironment } from "../config/environment";
import { only } from "../lib/only";

const MIME_TYPES: Readonly<Record<string, string>> = {
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
  ".svg": "image/svg+xml",
};

/**
 * Keeps a picture and answers its address, or the address it has when it is kept already: its name
 * carries a hash of its content, so that nobody ever sees an old picture under a known address.
 */
export async function keepPicture(
  container: MedusaContainer,
  { handle, file, current }: { handle: string; file: string | null; current: string | null },
): Promise<string | null> {
  if (file === null) return current;
  const content = await readFile(file);
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 16);
  const extension = extname(file).toLowerCase();
  const filename = `${handle}-${hash}${extension}`;
  if (current?.endsWith(filename)) return current;
  const { result } = await uploadFilesWorkflow(container).run({
    input: {
      files: [
        {
          filename,
          mimeType: MIME_TYPES[extension] ?? "application/octet-stream",
          content: content.toString("base64"),
          access: "public",
        },
      ],
    },
  });
  return withoutOwnHost(only(result).url);
}

/** Pictures kept here have no host in their address: they stay right when the shop moves. */
function withoutOwnHost(url: string): string {
  const { BACKEND_URL: own } = getEnvironment();
  return url.startsWith(`${own}/`) ? url.slice(own.length) : url;
}
