import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { DOCUMENT_LIMITS } from "../../lib/documents/limits";
import { PATIENCE } from "../../lib/patience";
import { keepDocumentStep } from "../documents/steps/keep-document";
import { findOpenComplaintStep } from "./steps/find-open-complaint";

interface Picture {
  order_id: string;
  /** In base64. */
  content: string;
}

/** Adds a picture to the open complaint of an order. Done twice, it is done once. */
export const addComplaintPictureWorkflow = createWorkflow(
  "add-complaint-picture",
  (input: Picture) => {
    const key = transform({ input }, (data) => `documents:${data.input.order_id}`);
    acquireLockStep({ key, ...PATIENCE });
    const complaint = findOpenComplaintStep(input);
    const kept = keepDocumentStep({
      order_id: input.order_id,
      kind: "complaint_picture",
      subject_id: complaint.id,
      content: input.content,
      most: DOCUMENT_LIMITS.complaintPictures,
    });
    releaseLockStep({ key });
    return new WorkflowResponse(kept);
  },
);
