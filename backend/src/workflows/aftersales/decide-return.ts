import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { orderTurn, PATIENCE } from "../../lib/patience";
import { recordOrderEventStep } from "../order/steps/record-order-event";
import { type DecisionInput, decideReturnStep } from "./steps/decide-return";

/** Agrees to take goods back, or declines with a reason. Done twice, it is done once. */
export const decideReturnWorkflow = createWorkflow("decide-return", (input: DecisionInput) => {
  const key = transform({ input }, (data) => orderTurn(data.input.order_id));
  acquireLockStep({ key, ...PATIENCE });
  const decided = decideReturnStep(input);
  when("was-not-decided", { decided }, (data) => data.decided.is_new).then(() => {
    recordOrderEventStep(
      transform({ input }, ({ input: { order_id, return_request_id, decision, reason } }) => ({
        order_id,
        kind: decision === "agreed" ? ("return_agreed" as const) : ("return_declined" as const),
        by: "manager" as const,
        note: reason,
        occurrence: return_request_id,
      })),
    );
  });
  releaseLockStep({ key });
  return new WorkflowResponse(decided);
});
