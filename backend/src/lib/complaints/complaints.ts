import type { MedusaContainer } from "@medusajs/framework/types";
import { COMPLAINTS_MODULE } from "../../modules/complaints";
import type ComplaintsModuleService from "../../modules/complaints/service";
import type { ComplaintRow } from "../../modules/complaints/service";

/** The service that keeps what buyers complain of. */
export function complaintsOf(container: MedusaContainer): ComplaintsModuleService {
  return container.resolve<ComplaintsModuleService>(COMPLAINTS_MODULE);
}

/** What the buyer of an order complained of, the latest first. */
export function readComplaints(
  container: MedusaContainer,
  orderId: string,
): Promise<ComplaintRow[]> {
  return complaintsOf(container).listComplaints(
    { order_id: orderId },
    { order: { created_at: "DESC" } },
  );
}
