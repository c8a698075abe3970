import { z } from "zod";

/** Why a basket could not be changed as asked. */
const PROBLEMS = ["out_of_stock", "gone", "foreign", "invalid", "unavailable", "cookies"] as const;
export type Problem = (typeof PROBLEMS)[number];

/** What became of a change; the basket page says it in words. */
export type Outcome =
  | { kind: "added"; variantId: string }
  | { kind: "changed" }
  | { kind: "problem"; problem: Problem; handle?: string; variantId?: string };

const id = z.string().max(100);
const outcomeSchema = z.union([
  z.object({ added: id }).transform(({ added }) => ({ kind: "added" as const, variantId: added })),
  z.object({ changed: z.literal("1") }).transform(() => ({ kind: "changed" as const })),
  z
    .object({ problem: z.enum(PROBLEMS), goods: id.optional(), variant: id.optional() })
    .transform(({ problem, goods, variant }) => ({
      kind: "problem" as const,
      problem,
      ...(goods === undefined ? {} : { handle: goods }),
      ...(variant === undefined ? {} : { variantId: variant }),
    })),
]);

/** The outcome as the query of the basket page, so that it can be told without scripts. */
export function outcomeQuery(outcome: Outcome): string {
  if (outcome.kind === "added") return `?${new URLSearchParams({ added: outcome.variantId })}`;
  if (outcome.kind === "changed") return "?changed=1";
  const { problem, handle, variantId } = outcome;
  const params = new URLSearchParams({ problem });
  if (handle !== undefined) params.set("goods", handle);
  if (variantId !== undefined) params.set("variant", variantId);
  return `?${params}`;
}

/** Reads an outcome back from the basket page's query; null where there is none. */
export function readOutcome(query: unknown): Outcome | null {
  return outcomeSchema.safeParse(query).data ?? null;
}
