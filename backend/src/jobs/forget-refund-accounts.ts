import type { MedusaContainer } from "@medusajs/framework/types";
import { aftersalesOf } from "../lib/aftersales/aftersales";

const DAY_MS = 24 * 60 * 60 * 1000;
/** Long enough to settle a transfer that did not arrive. */
const KEPT_DAYS = 30;

/** Deletes buyers' bank accounts once their money has been sent for some time. */
export default async function forgetRefundAccounts(container: MedusaContainer): Promise<void> {
  await aftersalesOf(container).forgetAccounts(new Date(Date.now() - KEPT_DAYS * DAY_MS));
}

export const config = { name: "forget-refund-accounts", schedule: "17 3 * * *" };
