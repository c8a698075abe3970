import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk";
import { updateReturnsStep } from "@medusajs/medusa/core-flows";

/** Says where the goods of one of Medusa's returns are put. */
export const placeReturnWorkflow = createWorkflow(
  "place-return",
  (input: { return_id: string; location_id: string }) => {
    updateReturnsStep(
      transform({ input }, ({ input: { return_id: id, location_id } }) => [{ id, location_id }]),
    );
  },
);
