/**
 * Characters that nobody types stand for the marks until the text has been escaped, so that nothing
 * in a title can become markup.
 */
export const MARK_START = "\ue000";
export const MARK_END = "\ue001";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes a marked text for HTML; its only markup is `<mark>`. */
export function toMarkup(marked: string): string {
  return marked
    .replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? "")
    .replaceAll(MARK_START, "<mark>")
    .replaceAll(MARK_END, "</mark>");
}

/** Marks the beginnings of words that were typed, for an engine that does not. */
export function markWords(title: string, typed: string): string {
  const words = typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return title.replace(/[\p{L}\p{N}]+/gu, (word) => {
    const start = words.find((one) => word.toLowerCase().startsWith(one));
    if (start === undefined) return word;
    return `${MARK_START}${word.slice(0, start.length)}${MARK_END}${word.slice(start.length)}`;
  });
}
