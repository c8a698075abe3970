import type { MiddlewareRoute } from "@medusajs/framework/http";
import { z } from "zod";
import { checkedBody } from "../../../lib/checked-body";
import { MOST_RUPIAH } from "../../../lib/prices";
import { severalLines } from "../../../lib/texts";

const MAX_REASON = 300;

/** What the buyer reads of what a manager decided. */
const reason = severalLines(MAX_REASON);
const nothing = z.strictObject({});

const reasonedSchema = z.strictObject({ reason });
const refundSchema = z.strictObject({
  key: z.string().regex(/^[\w-]{8,64}$/),
  amount: z.number().int().min(1).max(MOST_RUPIAH),
  reason,
});
const sentSchema = z.strictObject({
  how: z.enum(["transfer", "cash"]),
  /** How it was paid back where the buyer gave no account. */
  note: severalLines(MAX_REASON, 3).optional(),
});
const receiveSchema = z.strictObject({ is_fit_for_sale: z.boolean() });

export type Reasoned = z.output<typeof reasonedSchema>;
export type RefundRequest = z.output<typeof refundSchema>;
export type Sent = z.output<typeof sentSchema>;
export type Receive = z.output<typeof receiveSchema>;

const checked = (path: string, schema: z.ZodType): MiddlewareRoute => ({
  matcher: `/admin/orders/:id/${path}`,
  methods: ["POST"],
  bodyParser: { sizeLimit: "4kb" },
  middlewares: [checkedBody(schema)],
});

/** Checks what managers say of orders that are canceled, given back or paid back. */
export const adminAftersales: MiddlewareRoute[] = [
  checked("call-off", reasonedSchema),
  checked("not-fetched", reasonedSchema),
  checked("refunds", refundSchema),
  checked("refunds/:refund_id/sent", sentSchema),
  checked("returns/:return_id/agree", nothing),
  checked("returns/:return_id/decline", reasonedSchema),
  checked("returns/:return_id/receive", receiveSchema),
];
