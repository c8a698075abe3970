import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { provePaymentWorkflow } from "../../../../../workflows/documents/prove-payment";
import { reportPaymentWorkflow } from "../../../../../workflows/payment/report-payment";
import { sentFile } from "../../one-file";
import { trackedOrderId } from "../../token";

/**
 * Notes that the holder of a tracking link says the order is paid, with what shows it if they sent a
 * file; asked again, changes nothing.
 */
export async function POST(request: MedusaStoreRequest, response: MedusaResponse): Promise<void> {
  response.set("cache-control", "no-store");
  const order_id = trackedOrderId(request);
  const content = sentFile(request);
  const { result } =
    content === null
      ? await reportPaymentWorkflow(request.scope).run({ input: { order_id } })
      : await provePaymentWorkflow(request.scope).run({ input: { order_id, content } });
  response.json({ payment: result });
}
