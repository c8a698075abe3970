import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { orderTurn, PATIENCE } from "../../lib/patience";
import { recordOrderEventStep } from "../order/steps/record-order-event";
import { askReturnStep, type ReturnInput } from "./steps/ask-return";

/** Asks an enterprise to take goods back. Done twice, it is done once. */
export const askReturnWorkflow = createWorkflow("ask-return", (input: ReturnInput) => {
  const key = transform({ input }, (data) => orderTurn(data.input.order_id));
  acquireLockStep({ key, ...PATIENCE });
  const asked = askReturnStep(input);
  when("was-not-asked", { asked }, (data) => data.asked.is_new).then(() => {
    recordOrderEventStep(
      transform({ input, asked }, (data) => ({
        order_id: data.input.order_id,
        kind: "return_asked" as const,
        by: "buyer" as const,
        note: data.input.reason,
        occurrence: data.asked.id,
      })),
    );
  });
  releaseLockStep({ key });
  return new WorkflowResponse(asked);
});
