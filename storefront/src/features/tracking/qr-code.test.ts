import jsQR from "jsqr";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { QrCode } from "./qr-code";

const PAYLOAD =
  "00020101021226640017ID.CO.EXAMPLE.WWW01189360000000000000000210CONTOH00010303UMI51440014ID.CO.QRIS.WWW0215ID00000000000000303UMI5204539953033605405500005802ID5914CONTOH BUMDESA6015HALMAHERA UTARA6105977656304F2D5";

/** What a reader of another make finds in the drawing, shown so wide on such a ground. */
async function scan(text: string, width: number, ground: string): Promise<string | undefined> {
  const markup = renderToStaticMarkup(createElement(QrCode, { text, label: "QRIS" }));
  const svg = markup.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"');
  const code = await sharp(Buffer.from(svg)).resize(width).png().toBuffer();
  const { data, info } = await sharp(code)
    .extend({ top: 60, bottom: 60, left: 60, right: 60, background: ground })
    .flatten({ background: ground })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = new Uint8ClampedArray(data);
  return jsQR(pixels, info.width, info.height)?.data;
}

describe("QrCode", () => {
  it.each([
    ["a small phone", 200, "#ffffff"],
    ["a small phone in the dark", 200, "#000000"],
    ["a wide screen in the dark", 576, "#14100c"],
    ["paper", 1200, "#ffffff"],
  ])("is read from %s", async (_, width, ground) => {
    expect(await scan(PAYLOAD, width, ground)).toBe(PAYLOAD);
  });

  it("holds the longest code there is", async () => {
    const longest = "A1 ".repeat(171).slice(0, 512);
    expect(await scan(longest, 900, "#000000")).toBe(longest);
  });
});
