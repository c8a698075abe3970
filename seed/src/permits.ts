import { readOptional } from "./cells";
import type { Cell } from "./csv";
import type { Problems } from "./errors";
import type { PermitKind } from "./types";

/** The words of the `izin` column. */
export const PERMIT_WORDS = {
  tidak_perlu: "none",
  pirt: "pirt",
  bpom: "bpom",
  md: "md",
} as const satisfies Record<string, PermitKind>;

const FORMS = {
  // At least 15 digits, a hyphen before the last two.
  pirt: {
    prefix: /^p-?irt[\s.:]*(no[\s.:]*)?/i,
    form: /^\d{13,}-\d{2}$/,
    example: "2068203010001-30",
  },
  bpom: {
    prefix: /^bpom[\s.:]*(ri[\s.:]*)?/i,
    form: /^[A-Z]{2}\d{9,16}$/,
    example: "NA18240100001",
  },
  md: { prefix: /^bpom[\s.:]*(ri[\s.:]*)?/i, form: /^MD\d{9,16}$/, example: "MD867031001234" },
} as const;

/** The licence number in one form (no prefix, no spaces), or null. Demo data must have none. */
export function readPermitNumber(
  problems: Problems,
  cell: Cell,
  kind: PermitKind,
  isDemo: boolean,
): string | null {
  const text = readOptional(problems, cell);
  if (text === null) {
    const forgotten = cell.value.trim() === "" && kind !== "none" && !isDemo;
    if (forgotten) problems.warn(cell, "permit_missing");
    return null;
  }
  if (isDemo) {
    problems.error(cell, "permit_demo");
    return null;
  }
  if (kind === "none") {
    problems.error(cell, "permit_not_needed");
    return null;
  }
  const { prefix, form, example } = FORMS[kind];
  const number = text.replace(prefix, "").replace(/\s+/g, "").toUpperCase();
  if (form.test(number)) return number;
  problems.error(cell, /e\+\d+$/i.test(text) ? "scientific" : "permit_format", { example });
  return null;
}
