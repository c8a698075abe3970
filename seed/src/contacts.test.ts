import { expect, it } from "vitest";
import { normalizeWhatsapp } from "./contacts";

it.each(["0812 3456 7890", "6281234567890", "+62 812-3456-7890", "81234567890", "(0812)34567890"])(
  "reads %s as a mobile number",
  (text) => {
    expect(normalizeWhatsapp(text)).toBe("+6281234567890");
  },
);

it.each(["021 555 1234", "0812", "+1 555 123 4567", "08123456789012345", "wa: 0812", ""])(
  "refuses %s",
  (text) => {
    expect(normalizeWhatsapp(text)).toBeNull();
  },
);
