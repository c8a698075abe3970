import type { InferTypeOf } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import { OrderDocument } from "./models/order-document";

/** What is known of a file that a buyer sent. */
export type OrderDocumentRow = InferTypeOf<typeof OrderDocument>;

/** Keeps what is known of the files that buyers send with their orders. */
export default class OrderDocumentsModuleService extends MedusaService({ OrderDocument }) {}
