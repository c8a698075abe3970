/** A field of an EMV QR code: two digits that name it, and what it holds. */
export interface Field {
  tag: string;
  value: string;
}

const HEAD = /^(\d\d)(\d\d)$/;

/** Reads fields of two digits of name, two of length and so many characters; null where they do not fit. */
export function readFields(text: string): Field[] | null {
  const fields: Field[] = [];
  let at = 0;
  while (at < text.length) {
    const head = HEAD.exec(text.slice(at, at + 4));
    const [, tag = "", length = ""] = head ?? [];
    const value = text.slice(at + 4, at + 4 + Number(length));
    if (head === null || value.length === 0 || value.length !== Number(length)) return null;
    fields.push({ tag, value });
    at += 4 + value.length;
  }
  return fields;
}

/** Writes fields one after the other. */
export function writeFields(fields: readonly Field[]): string {
  return fields
    .map(({ tag, value }) => `${tag}${String(value.length).padStart(2, "0")}${value}`)
    .join("");
}
