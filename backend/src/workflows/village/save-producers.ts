import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type NewProducer, saveProducersStep } from "./steps/save-producers";
import type { Saving } from "./steps/save-step";

/** Makes and changes producers; answers those that were made. */
export const saveProducersWorkflow = createWorkflow(
  "save-producers",
  (input: Saving<NewProducer>) => new WorkflowResponse(saveProducersStep(input)),
);
