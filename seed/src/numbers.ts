/** Outcome of reading a number: a value, or the code of what is wrong with it. */
export type NumberResult<Code extends string> = { value: number } | { problem: Code };

function digitsOnly(text: string): number {
  return Number(text.replace(/\D/g, ""));
}

function tidy(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, " ").trim();
}

const DOT_GROUPS = /^\d{1,3}(\.\d{3})+$/;
const COMMA_GROUPS = /^\d{1,3}(,\d{3})+$/;

/** A whole number with or without thousands marks (`1.000`, and `1,000` of an English Excel). */
function wholeNumber(text: string): number | null {
  const plain = /^\d+$/.test(text) || DOT_GROUPS.test(text) || COMMA_GROUPS.test(text);
  return plain ? digitsOnly(text) : null;
}

/**
 * Rupiah as typed: `20000`, `20.000`, `Rp 20.000`, `Rp20.000,-`, `Rp 20.000,00`. Rupiah have
 * no cents in daily life, so a comma before three digits can only mean thousands.
 */
export function parseRupiah(input: string): NumberResult<"rupiah_format" | "rupiah_fraction"> {
  const text = tidy(input)
    .replace(/^(?:rp|idr)\.?\s*/i, "")
    .replace(/\s*[,.]-{1,2}$/, "");
  const negative = text.startsWith("-");
  const amount = negative ? text.slice(1) : text;
  const whole = wholeNumber(amount);
  if (whole !== null) return { value: negative ? -whole : whole };
  const decimal =
    /^(\d+|\d{1,3}(?:\.\d{3})+),(\d{1,2})$/.exec(amount) ??
    // English style; a short "20.00" may be a slip of "20.000", so that one is not taken.
    /^(\d{4,}|\d{1,3}(?:,\d{3})+)\.(\d{1,2})$/.exec(amount);
  if (decimal === null) {
    return { problem: /^\d+[.,]\d+$/.test(amount) ? "rupiah_fraction" : "rupiah_format" };
  }
  if (digitsOnly(decimal[2] ?? "") > 0) return { problem: "rupiah_fraction" };
  const value = digitsOnly(decimal[1] ?? "");
  return { value: negative ? -value : value };
}

const GRAMS_PER_UNIT: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["g", 1],
  ["gr", 1],
  ["gram", 1],
  ["ons", 100],
  ["kg", 1000],
  ["kilo", 1000],
  ["kilogram", 1000],
]);

/** `whole.fraction` times a power of ten, by digits, so that 1.1 kg is exactly 1100 g. */
function scale(whole: string, fraction: string, gramsPerUnit: number): number | null {
  const places = Math.log10(gramsPerUnit);
  const significant = fraction.replace(/0+$/, "");
  if (significant.length > places) return null;
  return Number(whole + significant.padEnd(places, "0"));
}

/** Grams from `130 g`, `130`, `1,5 kg`, `1.5 kg`, `0,5kg`, `2 ons`. */
export function parseWeight(
  input: string,
): NumberResult<"weight_format" | "weight_unit" | "weight_fraction"> {
  const match = /^([\d.,]+)\s*([a-z]*)\.?$/i.exec(tidy(input));
  const number = match?.[1] ?? "";
  const unit = (match?.[2] ?? "").toLowerCase();
  const gramsPerUnit = GRAMS_PER_UNIT.get(unit);
  if (match === null || gramsPerUnit === undefined) return { problem: "weight_format" };
  if (/^\d+$/.test(number)) return { value: Number(number) * gramsPerUnit };
  // "1.500 g" is Indonesian thousands; in kilograms it can only be 1.5, far below 1,500 kg.
  if (gramsPerUnit === 1 && DOT_GROUPS.test(number)) return { value: digitsOnly(number) };
  const decimal = /^(\d+)[.,](\d+)$/.exec(number);
  if (decimal === null) return { problem: "weight_format" };
  if (unit === "") return { problem: "weight_unit" };
  const value = scale(decimal[1] ?? "", decimal[2] ?? "", gramsPerUnit);
  return value === null ? { problem: "weight_fraction" } : { value };
}

/** A whole number: stock, members, percents (`80%`). */
export function parseInteger(input: string): NumberResult<"integer_format"> {
  const text = tidy(input);
  const value = wholeNumber(text.replace(/^-/, ""));
  if (value === null) return { problem: "integer_format" };
  return { value: text.startsWith("-") ? -value : value };
}

/** Decimal degrees with a comma or a dot. */
export function parseCoordinate(input: string): NumberResult<"coordinate_format"> {
  const text = tidy(input).replace(",", ".");
  return /^[+-]?\d{1,3}(\.\d+)?$/.test(text)
    ? { value: Number(text) }
    : { problem: "coordinate_format" };
}

const YES = new Set(["ya", "y", "1", "true", "benar", "yes"]);
const NO = new Set(["tidak", "t", "0", "false", "salah", "no", "tdk"]);

/** Yes or no as people write it; null when it is neither. */
export function parseYesNo(input: string): boolean | null {
  const text = tidy(input).toLowerCase();
  if (YES.has(text)) return true;
  return NO.has(text) ? false : null;
}
