import { describe, it } from "vitest";
import { checkCase } from "../testing/problem-case";
import { changedQris, DYNAMIC_50000, STATIC_QRIS } from "../testing/sample-qris";
import type { QRIS_MESSAGES } from "./qris-messages";

type Code = keyof typeof QRIS_MESSAGES;

const CODES: Record<Code, string> = {
  qris_characters: "000201é",
  qris_too_long: "0".repeat(513),
  qris_structure: "https://example.org",
  qris_format: changedQris("00", "02"),
  qris_checksum: STATIC_QRIS.replace("BUMDESA", "BUMDESB"),
  qris_dynamic: DYNAMIC_50000,
  qris_merchant: changedQris("26", "no fields"),
  qris_not_qris: changedQris("51", "0014ID.CO.OTHR.WWW"),
  qris_category: changedQris("52", "53a9"),
  qris_currency: changedQris("53", "840"),
  qris_amount: changedQris("54", "50000", "58"),
  qris_fee: changedQris("55", "02", "58"),
  qris_country: changedQris("58", "MY"),
  qris_name: changedQris("59", ""),
  qris_city: changedQris("60", ""),
  qris_postal_code: changedQris("61", ""),
};

describe("problems of a QRIS code", () => {
  it.each(Object.entries(CODES) as [Code, string][])("%s", async (code, text) => {
    await checkCase(code, {
      spoil: ({ village }) => village.setKey("qris", text),
      at: "village.csv:20 qris (B)",
    });
  });
});
