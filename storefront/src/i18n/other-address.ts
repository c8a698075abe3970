import { readable } from "./address-part";
import { type Locale, routing } from "./routing";

/**
 * The same address in another language, also where it is no page's: what it begins with is put in that
 * language's word, the rest stays. `parts` are as the address has them, without the language.
 */
export function otherAddress(parts: readonly string[], from: Locale, to: Locale): string {
  const [first = "", ...rest] = parts.map((part) => encodeURIComponent(readable(part) ?? part));
  const prefix = to === routing.defaultLocale ? "" : `/${to}`;
  return [prefix, wordIn(first, from, to), ...rest].join("/");
}

function wordIn(word: string, from: Locale, to: Locale): string {
  const templates = Object.values(routing.pathnames).filter((one) => typeof one !== "string");
  // Of "/desa" and "/desa/[slug]" the latter: what has more to it is no page by itself.
  const template = templates.findLast((one) => firstWord(one[from]) === word);
  return template === undefined ? word : firstWord(template[to]);
}

function firstWord(template: string): string {
  return template.split("/")[1] ?? "";
}
