import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { getEnvironment } from "../../../../../config/environment";
import { toLanguage } from "../../../../../lib/locales";
import { makePaperToken, type PaperKind } from "../../../../../lib/papers/paper-token";
import { orderOf } from "../../order-of";

/** Long enough for a page of the admin that stays open, which asks again before it is over. */
const LINK_MS = 60 * 60 * 1000;

const PAGES = { id: "/cetak", en: "/en/print" } as const;

/** Where an order's papers can be printed from, for an hour. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  const order = await orderOf(request);
  const { STOREFRONT_URL, TRACKING_SECRET } = getEnvironment();
  const expires_at = new Date(Date.now() + LINK_MS);
  const link = (kind: PaperKind, language: keyof typeof PAGES) => {
    const token = makePaperToken({ order_id: order.id, kind, expires_at }, TRACKING_SECRET);
    return `${STOREFRONT_URL.replace(/\/+$/, "")}${PAGES[language]}/${token}`;
  };
  response.set("cache-control", "no-store").json({
    papers: {
      // The invoice is the buyer's and speaks their language; who carries the parcel reads Indonesian.
      invoice: link("invoice", toLanguage(order.locale)),
      slip: link("slip", "id"),
    },
  });
}
