import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { OrderDocumentRow } from "../../modules/order-documents/service";
import { forgetDocumentsStep } from "./steps/forget-documents";

/** Deletes documents for good, with their files. Done twice, it is done once. */
export const forgetDocumentsWorkflow = createWorkflow(
  "forget-documents",
  (input: { documents: Pick<OrderDocumentRow, "id" | "file_id">[] }) =>
    new WorkflowResponse(forgetDocumentsStep(input)),
);
