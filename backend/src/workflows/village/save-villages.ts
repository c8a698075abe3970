import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { Saving } from "./steps/save-step";
import { type NewVillage, saveVillagesStep } from "./steps/save-villages";

/** Makes and changes villages, and tells of each; answers those that were made. */
export const saveVillagesWorkflow = createWorkflow("save-villages", (input: Saving<NewVillage>) => {
  const created = saveVillagesStep(input);
  emitEventStep({
    eventName: "village.changed",
    data: transform({ input, created }, (data) =>
      [...data.created, ...data.input.update].map(({ id }) => ({ id })),
    ),
  });
  return new WorkflowResponse(created);
});
