import { MESSAGES, type MessageCode, type MessageLanguage } from "./messages";
import type { Place, SeedError } from "./types";

type Params = Record<string, string | number>;

const SUGGESTION = { id: "mungkin maksud Anda", en: "did you mean" } as const;
const WORDS = {
  id: {
    line: "baris",
    column: "kolom",
    expected: "seharusnya",
    errors: "kesalahan",
    warnings: "peringatan",
  },
  en: {
    line: "line",
    column: "column",
    expected: "expected",
    errors: "errors",
    warnings: "warnings",
  },
} as const;

function fill(template: string, params: Params): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));
}

/** Says one problem in words; a `suggestion` parameter is added to what was expected. */
function render(code: MessageCode, params: Params, language: MessageLanguage) {
  const [problem, expected] = MESSAGES[code][language];
  const suggestion = params.suggestion;
  const hint = suggestion ? ` (${SUGGESTION[language]} "${suggestion}"?)` : "";
  return { problem: fill(problem, params), expected: fill(expected, params) + hint };
}

/** Gathers everything that is wrong, so that it can be told all at once. */
export class Problems {
  readonly errors: SeedError[] = [];
  readonly warnings: SeedError[] = [];

  error(place: Place, code: MessageCode, params: Params = {}): void {
    this.errors.push(this.describe("error", place, code, params));
  }

  warn(place: Place, code: MessageCode, params: Params = {}): void {
    this.warnings.push(this.describe("warning", place, code, params));
  }

  private describe(
    severity: SeedError["severity"],
    { file, line, column, value }: Place,
    code: MessageCode,
    params: Params,
  ): SeedError {
    return { code, severity, file, line, column, value, params, ...render(code, params, "id") };
  }
}

/** A place that is a whole file or folder. */
export function wholeFile(file: string, value = ""): Place {
  return { file, line: null, column: null, value };
}

/** What is wrong and what should be there instead, in words. */
export function tellProblem({ code, params }: SeedError, language: MessageLanguage) {
  return render(code, params, language);
}

function shorten(value: string): string {
  const flat = value.replace(/\s+/g, " ");
  return flat.length > 60 ? `${flat.slice(0, 57)}...` : flat;
}

function formatOne(error: SeedError, language: MessageLanguage): string {
  const words = WORDS[language];
  const { problem, expected } = render(error.code, error.params, language);
  const where = [
    error.line === null ? "" : `${words.line} ${error.line}`,
    error.column === null ? "" : `${words.column} ${error.column}`,
  ].filter(Boolean);
  const place = where.length > 0 ? `${where.join(", ")}: ` : "";
  const value = error.value === "" ? "" : ` [${shorten(error.value)}]`;
  return `  ${place}${problem}${value}\n      ${words.expected}: ${expected}`;
}

/** Renders problems for a terminal, grouped by file and ordered by line. */
export function formatErrors(
  errors: readonly SeedError[],
  language: MessageLanguage = "id",
): string {
  const blocks = [...new Set(errors.map(({ file }) => file))].map((file) => {
    const ordered = errors
      .filter((error) => error.file === file)
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return [file, ...ordered.map((error) => formatOne(error, language))].join("\n");
  });
  const count = errors.filter((error) => error.severity === "error").length;
  const words = WORDS[language];
  const totals = [
    count > 0 ? `${count} ${words.errors}` : "",
    errors.length > count ? `${errors.length - count} ${words.warnings}` : "",
  ].filter(Boolean);
  return [...blocks, totals.join(", ")].filter(Boolean).join("\n\n");
}
