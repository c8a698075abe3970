import { constants, inflateSync } from "node:zlib";
import {
  PDFArray,
  PDFName,
  PDFObjectStreamParser,
  type PDFRawStream,
  PDFXRefStreamParser,
} from "@cantoo/pdf-lib";

/** What the packed objects of one file may come to; those of a receipt are some kilobytes. */
const MOST_UNPACKED = 16 * 1024 * 1024;

let left = 0;
let isLimited = false;

/**
 * Has the library unpack objects within limits, from here on for one file. By itself it would take
 * a file of five megabytes for the five gigabytes that it can be made to hold. It unpacks nothing
 * else: what is drawn on pages stays packed.
 */
export function limitUnpacking(): void {
  left = MOST_UNPACKED;
  if (isLimited) return;
  isLimited = true;
  const objects = PDFObjectStreamParser.forStream;
  PDFObjectStreamParser.forStream = (stream, ...rest) => objects(measured(stream), ...rest);
  const references = PDFXRefStreamParser.forStream;
  PDFXRefStreamParser.forStream = (stream) => references(measured(stream));
}

/** The stream as it is; an error where it would unpack to too much, or in another way than all do. */
function measured(stream: PDFRawStream): PDFRawStream {
  const filter = stream.dict.lookup(PDFName.of("Filter"));
  if (filter === undefined) return stream;
  const single = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  if (single !== PDFName.of("FlateDecode")) throw new Error("Objects are packed in a strange way.");
  const options = { maxOutputLength: left, finishFlush: constants.Z_SYNC_FLUSH };
  left -= inflateSync(stream.getContents(), options).length;
  return stream;
}
