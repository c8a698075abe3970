import { crc16 } from "../qris/crc";
import { readFields, writeFields } from "../qris/tlv";

/** Fictional: nobody can be paid with it. */
export const STATIC_QRIS =
  "00020101021126640017ID.CO.EXAMPLE.WWW01189360000000000000000210CONTOH00010303UMI51440014ID.CO.QRIS.WWW0215ID00000000000000303UMI5204539953033605802ID5914CONTOH BUMDESA6015HALMAHERA UTARA610597765630448AD";
/** The same for Rp50.000. */
export const DYNAMIC_50000 =
  "00020101021226640017ID.CO.EXAMPLE.WWW01189360000000000000000210CONTOH00010303UMI51440014ID.CO.QRIS.WWW0215ID00000000000000303UMI5204539953033605405500005802ID5914CONTOH BUMDESA6015HALMAHERA UTARA6105977656304F2D5";

/** The sample with one field changed or, for an empty value, left out; its checksum is right. */
export function changedQris(tag: string, value: string, before = "63"): string {
  const fields = readFields(STATIC_QRIS) ?? [];
  const isKnown = fields.some((field) => field.tag === tag);
  const made = fields.flatMap((field) => {
    if (field.tag === "63") return !isKnown && before === "63" ? [{ tag, value }] : [];
    if (field.tag === tag) return value === "" ? [] : [{ tag, value }];
    return !isKnown && field.tag === before ? [{ tag, value }, field] : [field];
  });
  const text = `${writeFields(made)}6304`;
  return `${text}${crc16(text)}`;
}
