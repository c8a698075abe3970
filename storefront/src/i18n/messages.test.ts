import { fileURLToPath } from "node:url";
import {
  isArgumentElement,
  isPluralElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
} from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import english from "../../messages/en.json";
import failure from "../../messages/failure.json";
import indonesian from "../../messages/id.json";
import suggestions from "../../messages/suggestions.json";
import { readMessageUse } from "./testing/message-use";

type Messages = { [key: string]: string | Messages };

function flatten(messages: Messages, prefix = ""): [key: string, text: string][] {
  return Object.entries(messages).flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + name, value]] : flatten(value, `${prefix}${name}.`),
  );
}

/** What a message wants to be told: "count plural", "title". */
function placeholders(elements: readonly MessageFormatElement[]): string[] {
  const found = elements.flatMap((element): string[] => {
    if (isArgumentElement(element)) return [element.value];
    if (isTagElement(element)) return [`<${element.value}>`, ...placeholders(element.children)];
    if (!isPluralElement(element) && !isSelectElement(element)) return [];
    const kind = isPluralElement(element) ? "plural" : "select";
    const options = Object.values(element.options).flatMap((option) => placeholders(option.value));
    return [`${element.value} ${kind}`, ...options];
  });
  return [...new Set(found)].sort();
}

const id = new Map(flatten({ ...indonesian, failure: failure.id, suggestions: suggestions.id }));
const en = new Map(flatten({ ...english, failure: failure.en, suggestions: suggestions.en }));

describe("the message files", () => {
  test("both languages have the same messages in the same order", () => {
    expect([...en.keys()]).toEqual([...id.keys()]);
  });

  test("every message says something and wants to be told the same in both languages", () => {
    const told = (messages: typeof id) =>
      [...messages].map(([key, text]) => [key, text.trim() !== "", placeholders(parse(text))]);
    expect(told(en)).toEqual(told(id));
    expect([...id.values()]).not.toContain("");
  });
});

describe("the components", () => {
  const use = readMessageUse(fileURLToPath(new URL("../../tsconfig.json", import.meta.url)));

  test("ask for no message that is missing", () => {
    const missing = [...use.used].filter(([key]) => !id.has(key));
    expect(missing).toEqual([]);
  });

  test("use each message", () => {
    const unused = [...id.keys()].filter((key) => !use.used.has(key));
    expect(unused).toEqual([]);
  });

  test("have no words of their own", () => {
    expect(use.loose).toEqual([]);
  });
});
