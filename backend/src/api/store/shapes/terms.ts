import type { Agreement } from "../../../lib/terms/agreement";
import type { Terms } from "../../../lib/terms/compose";
import type { KnownSeller } from "../../../lib/terms/seller-facts";

/** The terms of a seller as buyers read them before they pay. */
export function toStoreTerms({ version, facts }: KnownSeller, { hash, sections }: Terms) {
  return { name: facts.name, is_demo: facts.is_demo, version, hash, sections };
}

/** The terms of an order as they were agreed to. */
export function toAgreedTerms({ ppn_percent: _, seller: __, created_at, ...kept }: Agreement) {
  return { ...kept, agreed_at: created_at.toISOString() };
}
