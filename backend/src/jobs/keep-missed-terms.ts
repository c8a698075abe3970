import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { toLanguage } from "../lib/locales";
import { sellingTerms } from "../lib/terms/selling-terms";
import { keepMissedTermsWorkflow } from "../workflows/terms/keep-missed-terms";

/** How far back it looks, and how long an order may take to be placed. */
const LATELY_MS = 24 * 60 * 60 * 1000;
const PLACING_MS = 2 * 60 * 1000;

const ordersSchema = z.array(
  z.object({
    id: z.string(),
    locale: z.string().nullish(),
    cart: z.object({ id: z.string() }).nullish(),
  }),
);

/**
 * Keeps the terms of orders that have none: those whose process died right after they were made, and
 * those that came by Medusa's own way of completing a cart. What is kept says that it was not shown.
 */
export default async function keepMissedTerms(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "locale", "cart.id"],
    filters: {
      created_at: {
        $gte: new Date(Date.now() - LATELY_MS),
        $lte: new Date(Date.now() - PLACING_MS),
      },
    },
  });
  const orders = ordersSchema.parse(data);
  const kept = await sellingTerms(container).listTermsAgreements(
    { order_id: orders.map(({ id }) => id) },
    { select: ["order_id"] },
  );
  const keptIds = new Set(kept.map(({ order_id }) => order_id));
  for (const { id, locale, cart } of orders) {
    if (keptIds.has(id) || !cart) continue;
    await keepMissedTermsWorkflow(container).run({
      input: { order_id: id, cart_id: cart.id, locale: toLanguage(locale) },
    });
  }
}

export const config = {
  name: "keep-missed-terms",
  schedule: "*/5 * * * *",
};
