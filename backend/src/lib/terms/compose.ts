import { createHash } from "node:crypto";
import type { Language } from "../locales";
import { SECTIONS, type SellerFacts, type TermsSection } from "./sections";
import { english } from "./words/english";
import { indonesian } from "./words/indonesian";

const WORDS = { id: indonesian, en: english } as const;

/** Terms as they are read in one language. */
export interface Terms {
  locale: Language;
  /** SHA-256 of language and text: the same words have the same hash, and no other ones. */
  hash: string;
  sections: TermsSection[];
}

/** Writes the terms of a seller from what is known of them and from their own words. */
export function composeTerms(facts: SellerFacts, locale: Language): Terms {
  const words = WORDS[locale];
  const sections = SECTIONS.map((id) => ({
    id,
    title: words.titles[id],
    paragraphs: paragraphsOf(id, facts, locale),
  })).filter(({ paragraphs }) => paragraphs.length > 0);
  const hash = createHash("sha256")
    .update(JSON.stringify([locale, sections]))
    .digest("hex");
  return { locale, hash, sections };
}

function paragraphsOf(id: TermsSection["id"], facts: SellerFacts, locale: Language): string[] {
  const words = WORDS[locale];
  if (id === "own") return splitParagraphs(facts.own_text);
  const paragraphs = words[id](facts);
  return id === "seller" && facts.is_demo ? [words.demo, ...paragraphs] : paragraphs;
}

function splitParagraphs(text: string | null): string[] {
  return (text ?? "")
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}
