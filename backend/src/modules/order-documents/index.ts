import { Module } from "@medusajs/framework/utils";
import OrderDocumentsModuleService from "./service";

/** The key under which the module's service is resolved from the container. */
export const ORDER_DOCUMENTS_MODULE = "orderDocuments";

export default Module(ORDER_DOCUMENTS_MODULE, { service: OrderDocumentsModuleService });
