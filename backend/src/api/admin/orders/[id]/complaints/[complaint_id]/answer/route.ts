import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerComplaintWorkflow } from "../../../../../../../workflows/complaints/answer-complaint";
import type { AnswerComplaint } from "../../../../validators";

/** Closes a complaint with an answer for its buyer; asked again, changes nothing. */
export async function POST(
  request: AuthenticatedMedusaRequest<AnswerComplaint>,
  response: MedusaResponse,
): Promise<void> {
  const { id, complaint_id } = request.params;
  await answerComplaintWorkflow(request.scope).run({
    input: {
      ...request.validatedBody,
      order_id: String(id),
      complaint_id: String(complaint_id),
      by: request.auth_context.actor_id,
    },
  });
  response.json({ id: complaint_id });
}
