import { crc16 } from "./crc";
import type { Qris } from "./read-qris";
import { type Field, writeFields } from "./tlv";

const MAX_AMOUNT = 9_999_999_999_999;

/**
 * The text of a dynamic code for one payment to the same merchant, of so many whole rupiah. Everything
 * else of the merchant's code stays as it is and where it is.
 * @throws RangeError for an amount that no code can hold
 */
export function withAmount({ fields }: Qris, amount: number): string {
  if (!Number.isSafeInteger(amount) || amount < 1 || amount > MAX_AMOUNT) {
    throw new RangeError(`No QRIS code can ask for ${amount} rupiah.`);
  }
  const asked = fields.flatMap((field): Field[] => {
    if (field.tag === "01") return [{ tag: "01", value: "12" }];
    if (field.tag === "53") return [field, { tag: "54", value: String(amount) }];
    return field.tag === "63" ? [] : [field];
  });
  const text = `${writeFields(asked)}6304`;
  return `${text}${crc16(text)}`;
}
