import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { OwnTerms } from "../../modules/selling-terms/service";
import { publishTermsStep } from "./steps/publish-terms";

/** Sets what an enterprise says of its terms. Orders keep those that they were placed under. */
export const publishTermsWorkflow = createWorkflow(
  "publish-terms",
  (input: { enterprise_id: string; terms: OwnTerms; by: string }) =>
    new WorkflowResponse(publishTermsStep(input)),
);
