import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Saving } from "./steps/save-step";
import { type NewVillage, saveVillagesStep } from "./steps/save-villages";

/** Makes and changes villages; answers those that were made. */
export const saveVillagesWorkflow = createWorkflow(
  "save-villages",
  (input: Saving<NewVillage>) => new WorkflowResponse(saveVillagesStep(input)),
);
