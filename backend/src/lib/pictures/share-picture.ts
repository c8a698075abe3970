import sharp from "sharp";
import { type OpenPicture, sharpOf } from "./open-picture";

const WIDTH = 1200;
const HEIGHT = 630;
const BAND = 54;
const TILE = 27;

// The shop's colours in light, as in the storefront's globals.css: messengers know no other.
const SURFACE = "#fbf6ec";
const LEAF = "#3d6324";
const ACCENT = "#a32a1d";
const WEAVE = "#b8935a";

/** The mark of the shop, 32 units wide, as in the storefront's brand.tsx. */
const MARK = `<g transform="rotate(45 16 16)" stroke-width="5" fill="none">
<path d="M11.5 4v24M20.5 4v24" stroke="${LEAF}"/><path d="M4 11.5h24" stroke="${ACCENT}"/>
<path d="M4 20.5h24" stroke="${WEAVE}"/><path d="M11.5 8v7M20.5 17v7" stroke="${LEAF}"/></g>`;

/** A band of woven pandan with the mark in its middle. Shapes only, so that no font is needed. */
const BAND_DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${BAND}">
<defs><pattern id="weave" width="${TILE}" height="${TILE}" patternUnits="userSpaceOnUse">
<g fill="${WEAVE}" transform="scale(${TILE / 40})">
<path d="M10 1l9 9-9 9-9-9zM30 21l9 9-9 9-9-9z"/>
<path d="M30 1l9 9-9 9-9-9zM10 21l9 9-9 9-9-9z" opacity=".45"/></g></pattern></defs>
<path d="M0 0h${WIDTH}v${BAND}H0z" fill="${SURFACE}"/>
<path d="M0 0h${WIDTH}v${BAND}H0z" fill="url(#weave)"/>
<g transform="translate(${(WIDTH - 4 * TILE) / 2} 0)">
<path d="M0 0h${4 * TILE}v${BAND}H0z" fill="${SURFACE}"/>
<g transform="translate(30 3) scale(1.5)">${MARK}</g></g></svg>`;

/** How a picture looks beside a link in WhatsApp and elsewhere: a JPEG of 1200 × 630 pixels. */
export async function sharePicture(picture: OpenPicture): Promise<Buffer> {
  const cropped = await sharpOf(picture)
    .resize(WIDTH, HEIGHT - BAND, { fit: "cover" })
    .raw()
    .toBuffer();
  return sharp(cropped, { raw: { width: WIDTH, height: HEIGHT - BAND, channels: 3 } })
    .extend({ bottom: BAND, background: SURFACE })
    .composite([{ input: Buffer.from(BAND_DRAWING), left: 0, top: HEIGHT - BAND }])
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer();
}
