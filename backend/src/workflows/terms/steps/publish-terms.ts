import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { sellingTerms } from "../../../lib/terms/selling-terms";
import type { OwnTerms } from "../../../modules/selling-terms/service";

interface Publishing {
  enterprise_id: string;
  terms: OwnTerms;
  /** Id of the manager. */
  by: string;
}

/** Makes a new version of an enterprise's own terms. */
export const publishTermsStep = createStep(
  "publish-terms",
  async ({ enterprise_id, terms, by }: Publishing, { container }) => {
    const { row, isNew } = await sellingTerms(container).publish(enterprise_id, terms, by);
    return new StepResponse({ version: row.version }, isNew ? row.id : null);
  },
  async (made, { container }) => {
    if (made) await sellingTerms(container).deleteTermsVersions([made]);
  },
);
