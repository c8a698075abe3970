import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { getEnvironment } from "../config/environment";
import { findForgotten } from "../lib/documents/forgotten";
import { forgetDocumentsWorkflow } from "../workflows/documents/forget-documents";

/**
 * Deletes what buyers sent with orders that ended long ago: a statement of an account tells more of its
 * owner than a shop may keep without a reason (UU PDP 27/2022).
 */
export default async function forgetOrderDocuments(container: MedusaContainer): Promise<void> {
  const documents = await findForgotten(container, getEnvironment().ORDER_DOCUMENT_DAYS);
  if (documents.length === 0) return;
  await forgetDocumentsWorkflow(container).run({ input: { documents } });
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  logger.info(`${documents.length} files that buyers sent with orders were deleted.`);
}

export const config = {
  name: "forget-order-documents",
  schedule: "41 2 * * *",
};
