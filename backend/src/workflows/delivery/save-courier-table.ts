import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { PATIENCE } from "../../lib/patience";
import { openCountriesWorkflow } from "./open-countries";
import { type CourierTableInput, saveCourierTableStep } from "./steps/save-courier-table";

/**
 * Makes an enterprise's rate table say what is given and nothing else. Rates that stay are not
 * touched, so that a checkout meanwhile finds each either as it was or as it is.
 */
export const saveCourierTableWorkflow = createWorkflow(
  "save-courier-table",
  (input: CourierTableInput) => {
    const key = transform({ input }, (data) => `courier-table:${data.input.enterprise_id}`);
    acquireLockStep({ key, ...PATIENCE });
    const saved = saveCourierTableStep(input);
    openCountriesWorkflow.runAsStep({ input });
    releaseLockStep({ key });
    return new WorkflowResponse(saved);
  },
);
