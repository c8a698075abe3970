import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Language } from "../../../lib/locales";
import { readAgreedGoods } from "../../../lib/terms/agreed-goods";
import type { AgreedSeller } from "../../../lib/terms/agreement";
import type { TermsSection } from "../../../lib/terms/sections";
import { sellingTerms } from "../../../lib/terms/selling-terms";

/** The terms that an order is placed under, as they were that day. */
export interface AgreedTerms {
  enterprise_id: string;
  locale: Language;
  version: number;
  hash: string;
  was_shown: boolean;
  ppn_percent: number | null;
  seller: AgreedSeller;
  sections: TermsSection[];
}

interface Keeping {
  order_id: string;
  terms: AgreedTerms | null;
}

/** Keeps with an order the terms that it was placed under, and what was said of its goods. */
export const keepTermsStep = createStep(
  "keep-terms",
  async ({ order_id, terms }: Keeping, { container }) => {
    // Null, as without it Medusa would hand over the answer to be undone: what was kept before.
    if (terms === null) return new StepResponse<string | null, string | null>(null, null);
    const service = sellingTerms(container);
    const [known] = await service.listTermsAgreements({ order_id }, { select: ["id"] });
    if (known !== undefined) return new StepResponse<string | null, string | null>(known.id, null);
    const { seller, sections, ...facts } = terms;
    const { id } = await service.createTermsAgreements({
      ...facts,
      order_id,
      seller: { ...seller },
      // Medusa's type of a JSON column is an object; a list is kept as well.
      sections: sections as unknown as Record<string, unknown>,
      goods: (await readAgreedGoods(container, order_id)) as unknown as Record<string, unknown>,
    });
    return new StepResponse<string | null, string | null>(id, id);
  },
  async (kept, { container }) => {
    if (kept) await sellingTerms(container).deleteTermsAgreements([kept]);
  },
);
