import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";

// Pixels of the picture, and which part of its width the mark takes: a phone may cut a maskable
// picture to a circle of four fifths.
const ICONS: Readonly<Record<string, { size: number; part: number; background?: string }>> = {
  "192.png": { size: 192, part: 1 },
  "512.png": { size: 512, part: 1 },
  "maskable.png": { size: 512, part: 0.62, background: "#fffdf8" },
};

interface Context {
  params: Promise<{ name: string }>;
}

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(ICONS).map((name) => ({ name }));

/** The brand's mark for a phone's home screen; drawn once, when the shop is built. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const icon = ICONS[(await params).name];
  if (icon === undefined) return new Response(null, { status: 404 });
  const { size, part, background = "#0000" } = icon;
  const mark = await readFile(join(process.cwd(), "src/app/icon.svg"));
  const width = Math.round(size * part);
  const margin = Math.floor((size - width) / 2);
  const edges = { top: margin, left: margin, bottom: size - width - margin };
  const png = await sharp(mark, { density: (72 * width) / 32 })
    .resize(width, width)
    .extend({ ...edges, right: edges.bottom, background })
    .flatten(background === "#0000" ? false : { background })
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
}
