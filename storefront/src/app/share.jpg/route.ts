import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";

const QUALITY = 80;

export const dynamic = "force-static";

/** What is shown beside links to pages without a picture of their own; made when the shop is built. */
export async function GET(): Promise<Response> {
  const drawing = await readFile(join(process.cwd(), "src/app/share.jpg/share.svg"));
  const jpeg = await sharp(drawing)
    .resize(1200, 630)
    .jpeg({ quality: QUALITY, mozjpeg: true })
    .toBuffer();
  return new Response(new Uint8Array(jpeg), { headers: { "content-type": "image/jpeg" } });
}
