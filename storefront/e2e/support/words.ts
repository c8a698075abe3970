import { readFileSync } from "node:fs";

export type Locale = "id" | "en";

type Messages = { [key: string]: string | Messages };

const suggestions = load("suggestions");
const all: Record<Locale, Messages> = {
  id: { ...load("id"), suggestions: suggestions.id ?? {} },
  en: { ...load("en"), suggestions: suggestions.en ?? {} },
};

/** A text of the shop by its key in the message files, with its simple placeholders filled in. */
export function words(locale: Locale, key: string, values: Record<string, string> = {}): string {
  let found: string | Messages | undefined = all[locale];
  for (const part of key.split(".")) found = typeof found === "object" ? found[part] : undefined;
  if (typeof found !== "string") throw new Error(`There is no text ${key} in ${locale}.json.`);
  return found.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function load(name: string): Messages {
  return JSON.parse(readFileSync(new URL(`../../messages/${name}.json`, import.meta.url), "utf8"));
}
