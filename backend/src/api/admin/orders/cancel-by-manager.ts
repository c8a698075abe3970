import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { cancelOnRequestWorkflow } from "../../../workflows/aftersales/cancel-on-request";
import { answerAftersales } from "./aftersales";
import type { Reasoned } from "./aftersales-requests";

/**
 * Makes the route by which a manager cancels an order with a reason that its buyer reads; what was packed
 * and not fetched is put back first. Asked again, it changes nothing.
 */
export function cancelByManager({ is_unfetched }: { is_unfetched: boolean }) {
  return async (
    request: AuthenticatedMedusaRequest<Reasoned>,
    response: MedusaResponse,
  ): Promise<void> => {
    await cancelOnRequestWorkflow(request.scope).run({
      input: {
        order_id: String(request.params.id),
        by: "manager",
        actor: request.auth_context.actor_id,
        reason: request.validatedBody.reason,
        is_unfetched,
      },
    });
    await answerAftersales(request, response);
  };
}
