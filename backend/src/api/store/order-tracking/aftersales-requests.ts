import type { MiddlewareRoute } from "@medusajs/framework/http";
import { z } from "zod";
import { checkedBody } from "../../../lib/checked-body";
import { oneLine, severalLines } from "../../../lib/texts";

const MAX_REASON = 300;
const MAX_NAME = 80;
const MAX_LINES = 50;
const MAX_QUANTITY = 1000;

const cancelSchema = z.strictObject({ reason: severalLines(MAX_REASON, 0).optional() });

/** Banks write account numbers with spaces, dots and dashes; e-wallets use a telephone number. */
const accountNumber = z
  .string()
  .max(40)
  .transform((typed) => typed.replace(/[\s.-]/g, ""))
  .pipe(z.string().regex(/^\+?\d{5,20}$/));

const name = oneLine(MAX_NAME, 2);
const refundAccountSchema = z.strictObject({
  bank_name: name,
  account_number: accountNumber,
  account_holder: name,
});

const returnSchema = z.strictObject({
  items: z
    .array(
      z.strictObject({
        item_id: z.string().min(1).max(64),
        quantity: z.number().int().min(1).max(MAX_QUANTITY),
      }),
    )
    .min(1)
    .max(MAX_LINES),
  reason: severalLines(MAX_REASON, 3),
});

export type CancelRequest = z.output<typeof cancelSchema>;
export type RefundAccountRequest = z.output<typeof refundAccountSchema>;
export type ReturnRequestBody = z.output<typeof returnSchema>;

const checked = (path: string, schema: z.ZodType): MiddlewareRoute => ({
  matcher: `/store/order-tracking/:token/${path}`,
  methods: ["POST"],
  bodyParser: { sizeLimit: "10kb" },
  middlewares: [checkedBody(schema)],
});

/** Checks what buyers ask of orders that they cancel or give back. */
export const storeAftersales: MiddlewareRoute[] = [
  checked("cancel", cancelSchema),
  checked("refund-account", refundAccountSchema),
  checked("return", returnSchema),
];
