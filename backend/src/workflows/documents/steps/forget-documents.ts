import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { orderDocuments } from "../../../lib/documents/order-documents";
import type { OrderDocumentRow } from "../../../modules/order-documents/service";

type Forgotten = Pick<OrderDocumentRow, "id" | "file_id">;

/**
 * Deletes documents for good, each file before what is known of it: broken off in between, the next
 * time goes on from there. What is forgotten cannot be brought back.
 */
export const forgetDocumentsStep = createStep(
  "forget-documents",
  async ({ documents }: { documents: Forgotten[] }, { container }) => {
    for (const { id, file_id } of documents) {
      await container.resolve(Modules.FILE).deleteFiles(file_id);
      await orderDocuments(container).deleteOrderDocuments([id]);
    }
    return new StepResponse(documents.length);
  },
);
