/** Something the person at the keyboard can act on: shown as its sentence, without a stack. */
export class UserError extends Error {
  override readonly name = "UserError";
  /** The last lines of a log that explain it, if there are any. */
  readonly details: string | null;

  constructor(sentence: string, details: string | null = null) {
    super(sentence);
    this.details = details;
  }
}

/** The `code` of a system error ("ENOENT"), or null for anything else. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** What went wrong, in a few words, whatever was thrown. */
export function errorText(error: unknown): string {
  // Node groups the attempts on IPv4 and IPv6; the group itself has no message.
  if (error instanceof AggregateError && error.errors.length > 0) {
    return errorText(error.errors[0]);
  }
  return error instanceof Error ? error.message : String(error);
}
