/**
 * What an error says, or an empty text. The workflow engine hands on copies that are no longer
 * instances of any class, of which only the text is sure to be kept.
 */
export function errorMessage(error: unknown): string {
  const message = typeof error === "object" && error !== null ? Reflect.get(error, "message") : "";
  return typeof message === "string" ? message : "";
}
