import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { type NewProducer, saveProducersStep } from "./steps/save-producers";
import type { Saving } from "./steps/save-step";

/** Makes and changes producers, and tells of each; answers those that were made. */
export const saveProducersWorkflow = createWorkflow(
  "save-producers",
  (input: Saving<NewProducer>) => {
    const created = saveProducersStep(input);
    emitEventStep({
      eventName: "producer.changed",
      data: transform({ input, created }, (data) =>
        [...data.created, ...data.input.update].map(({ id }) => ({ id })),
      ),
    });
    return new WorkflowResponse(created);
  },
);
