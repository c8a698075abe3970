import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedQris, DYNAMIC_50000, STATIC_QRIS } from "../testing/sample-qris";
import { crc16 } from "./crc";
import { readQris } from "./read-qris";
import { readFields, writeFields } from "./tlv";
import { withAmount } from "./with-amount";

const problemOf = (text: string) => {
  const read = readQris(text);
  return read.ok ? null : read.problem;
};

function read(text: string) {
  const answer = readQris(text);
  if (!answer.ok) throw new Error(answer.problem);
  return answer.qris;
}

describe("crc16", () => {
  it("agrees with the check value of CRC-16/CCITT-FALSE", () => {
    expect(crc16("123456789")).toBe("29B1");
    expect(crc16("")).toBe("FFFF");
  });
});

describe("readQris", () => {
  it("reads whom a static code pays", () => {
    expect(read(` ${STATIC_QRIS}\n`)).toMatchObject({
      merchantName: "CONTOH BUMDESA",
      merchantCity: "HALMAHERA UTARA",
      nmid: "ID0000000000000",
    });
  });

  it.each([
    ["", "characters"],
    ["00020101021é", "characters"],
    ["0".repeat(513), "too_long"],
    ["https://example.org", "structure"],
    [STATIC_QRIS.slice(0, -1), "structure"],
    [`${STATIC_QRIS}6304`, "structure"],
    [STATIC_QRIS.slice(4), "structure"],
    [changedQris("00", "02"), "format"],
    [STATIC_QRIS.replace("CONTOH BUMDESA", "CONTOH BUMDESB"), "checksum"],
    [DYNAMIC_50000, "dynamic"],
    [changedQris("01", ""), "dynamic"],
    [changedQris("26", "no fields"), "merchant"],
    [changedQris("51", "0014ID.CO.OTHR.WWW"), "not_qris"],
    [changedQris("52", "53a9"), "category"],
    [changedQris("53", "840"), "currency"],
    [changedQris("54", "50000", "58"), "amount"],
    [changedQris("55", "02", "58"), "fee"],
    [changedQris("57", "1.0", "58"), "fee"],
    [changedQris("58", "MY"), "country"],
    [changedQris("59", ""), "name"],
    [changedQris("59", "N".repeat(26)), "name"],
    [changedQris("60", "K".repeat(16)), "city"],
    [changedQris("61", "9776"), "postal_code"],
  ])("refuses %s: %s", (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it("finds every changed character", () => {
    fc.assert(
      fc.property(
        fc.nat(STATIC_QRIS.length - 1),
        fc.integer({ min: 0x20, max: 0x7e }),
        (place, code) => {
          const other = String.fromCharCode(code);
          // The checksum's own digits may be written small.
          fc.pre(STATIC_QRIS[place]?.toUpperCase() !== other.toUpperCase());
          const text = STATIC_QRIS.slice(0, place) + other + STATIC_QRIS.slice(place + 1);
          expect(problemOf(text)).not.toBeNull();
        },
      ),
    );
  });

  it("answers whatever it is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 600 }), (text) => {
        expect(problemOf(text)).not.toBeNull();
      }),
    );
  });
});

describe("withAmount", () => {
  it("makes the code that the sample data gives", () => {
    expect(withAmount(read(STATIC_QRIS), 50_000)).toBe(DYNAMIC_50000);
  });

  it("changes nothing but the kind, the amount and the checksum", () => {
    const own = (text: string) =>
      readFields(text)?.filter(({ tag }) => !["01", "54", "63"].includes(tag));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999_999 }), (amount) => {
        const text = withAmount(read(STATIC_QRIS), amount);
        const fields = readFields(text) ?? [];
        const held = (tag: string) => fields.find((field) => field.tag === tag)?.value;
        expect(held("01")).toBe("12");
        expect(held("54")).toBe(String(amount));
        expect(held("63")).toBe(crc16(text.slice(0, -4)));
        expect(own(text)).toEqual(own(STATIC_QRIS));
      }),
    );
  });

  it.each([0, -1, 0.5, Number.NaN, 10_000_000_000_000])("asks for no %d rupiah", (amount) => {
    expect(() => withAmount(read(STATIC_QRIS), amount)).toThrowError(RangeError);
  });
});

describe("readFields", () => {
  it("reads what was written", () => {
    const tag = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, "0"));
    const value = fc.string({ minLength: 1, maxLength: 99, unit: "grapheme-ascii" });
    fc.assert(
      fc.property(fc.array(fc.record({ tag, value }, { noNullPrototype: true })), (fields) => {
        expect(readFields(writeFields(fields))).toEqual(fields);
      }),
    );
  });
});
