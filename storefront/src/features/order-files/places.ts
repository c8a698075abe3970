import type { FileTarget } from "@/lib/medusa/order-files";

/** Where on the order's page the form for each kind of file stands. */
export const PLACES: Record<FileTarget, string> = {
  "payment-proof": "pay",
  "complaint-picture": "complaint",
};
