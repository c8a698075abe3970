import { z } from "zod";

const seenIntentSchema = z.object({
  intent: z.object({ intent_id: z.string().min(1), account_id: z.string().min(1) }),
});

/** A payment at Stripe that the shop made itself, and the account that it is on. */
export type SeenIntent = z.output<typeof seenIntentSchema>["intent"];

/** The payment that an authorization names; null for one that our own workflow did not ask for. */
export function readSeenIntent(context: unknown): SeenIntent | null {
  return seenIntentSchema.safeParse(context).data?.intent ?? null;
}
