import { z } from "zod";
import { readOptional, readRequired } from "./cells";
import type { Cell } from "./csv";
import type { Problems } from "./errors";
import { readQris } from "./qris";

// Excel shows a long number so, and its last digits are gone.
const SCIENTIFIC = /^\d[.,]\d+e\+?\d+$/i;

/** `08…`, `62…`, `+62…`, or `8…` (Excel eats a leading zero) as `+628…`; null when it is none. */
export function normalizeWhatsapp(input: string): string | null {
  const digits = input.replace(/[\s().\-\u00a0\u2010-\u2014]/g, "");
  const local = digits.replace(/^(?:\+62|62|0)?(?=8)/, "");
  return /^8\d{8,11}$/.test(local) ? `+62${local}` : null;
}

/** A WhatsApp number, normalised. */
export function readWhatsapp(problems: Problems, cell: Cell): string {
  const text = readRequired(problems, cell);
  if (text === null) return "";
  const number = normalizeWhatsapp(text);
  if (number === null) problems.error(cell, SCIENTIFIC.test(text) ? "scientific" : "whatsapp");
  return number ?? "";
}

/** An e-mail address, or null when left empty. */
export function readEmail(problems: Problems, cell: Cell): string | null {
  const text = readOptional(problems, cell, 254);
  if (text === null || z.email().safeParse(text).success) return text;
  problems.error(cell, "email");
  return null;
}

/** The bank account: all three cells or none; demo accounts may hold letters on purpose. */
export function readBank(
  problems: Problems,
  cells: { name: Cell; account: Cell; holder: Cell },
  isDemo: boolean,
) {
  const bankName = readOptional(problems, cells.name);
  const bankAccountNumber = readOptional(problems, cells.account, 40);
  const bankAccountHolder = readOptional(problems, cells.holder);
  const values = Object.values(cells);
  const filled = values.filter((cell) => cell.value.trim() !== "").length;
  if (filled > 0 && filled < values.length) {
    for (const cell of values.filter((one) => one.value.trim() === "")) {
      problems.error(cell, "bank_partial");
    }
  }
  if (bankAccountNumber !== null) {
    const digits = bankAccountNumber.replace(/[\s.-]/g, "");
    if (SCIENTIFIC.test(bankAccountNumber)) problems.error(cells.account, "scientific");
    else if (!isDemo && !/^\d{5,20}$/.test(digits)) problems.error(cells.account, "bank_account");
  }
  return { bankName, bankAccountNumber, bankAccountHolder };
}

/** The text of the enterprise's static QRIS code, if it has one. */
export function readQrisCode(problems: Problems, cell: Cell): string | null {
  const code = cell.value.trim();
  if (code === "") return null;
  const read = readQris(code);
  if (read.ok) return code;
  problems.error(cell, `qris_${read.problem}`);
  return null;
}
