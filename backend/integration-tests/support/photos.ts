import { randomUUID } from "node:crypto";
import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

// Data folders outlive a run of the tests, and a picture that is known is not made again.
const unlikeAllOthers = () => ({ Copyright: `somebody ${randomUUID()}` });

/** A photograph as a phone writes it: lying on its side, with the place where it was taken. */
export function phonePhoto(): Promise<Buffer> {
  return sharp({ create: { width: 900, height: 600, channels: 3, background: "#a32a1d" } })
    .withExif({
      IFD0: unlikeAllOthers(),
      IFD3: { GPSLatitude: "1/1 4/1 30/1", GPSLatitudeRef: "N" },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** A plain picture. */
export function plainPng(width: number, height: number, background = "#3d6324"): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 4, background } })
    .withExif({ IFD0: unlikeAllOthers() })
    .png()
    .toBuffer();
}

/** A sound picture of 30.000 × 30.000 pixels, which is small as a file. */
export function bomb(): Buffer {
  const side = 30_000;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  // One bit for each pixel.
  header.writeUInt8(1, 8);
  const pixels = deflateSync(Buffer.alloc(side * (1 + side / 8)));
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    start,
    chunk("IHDR", header),
    chunk("IDAT", pixels),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [data.length, crc32(body)].map((number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(number);
    return bytes;
  });
  return Buffer.concat([length ?? Buffer.alloc(0), body, check ?? Buffer.alloc(0)]);
}
