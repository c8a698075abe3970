import "server-only";
import type { Locale } from "@/i18n/routing";
import { getGoodsNow } from "@/lib/medusa/carts";
import type { BasketGroup } from "./groups";
import type { Outcome, Problem } from "./outcome";
import { keepsBaskets } from "./store";

/** An outcome with the names and numbers that are needed to put it into words. */
export type Told =
  | { kind: "added"; title: string; handle: string | null }
  | { kind: "changed" }
  | {
      kind: "problem";
      problem: Problem;
      goods: { handle: string; title: string; left: number } | null;
    };

/**
 * Looks up what an outcome is about: in the baskets, or in the shop where it did not get in; null where
 * it is no longer so.
 */
export async function lookUp(
  outcome: Outcome,
  groups: readonly BasketGroup[],
  locale: Locale,
): Promise<Told | null> {
  if (outcome.kind === "changed") return outcome;
  if (outcome.kind === "added") {
    if (!(await keepsBaskets())) return { kind: "problem", problem: "cookies", goods: null };
    const lines = groups.flatMap((group) => group.lines);
    const line = lines.find(({ variantId }) => variantId === outcome.variantId);
    // Somebody came back to the page after the goods were ordered, or taken out.
    if (line === undefined) return null;
    return { kind: "added", title: `${line.title} (${line.variantLabel})`, handle: line.handle };
  }
  const { problem, handle, variantId } = outcome;
  const goods = handle === undefined ? null : await getGoodsNow(handle, locale);
  if (goods === null) return { kind: "problem", problem, goods: null };
  const variant = goods.variants.find(({ id }) => id === variantId);
  const title = variant === undefined ? goods.title : `${goods.title} (${variant.label})`;
  const left = Math.max(0, variant?.stock ?? 0);
  return { kind: "problem", problem, goods: { handle: goods.handle, title, left } };
}
