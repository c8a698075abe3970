import type { MiddlewareRoute } from "@medusajs/framework/http";
import { begunAtOwnPlace, movedToOwnPlace, receivedAtOwnPlace } from "./guards";

const ONE = "/admin/returns/:id";

/** Medusa's own pages of returns. */
export const adminReturns: MiddlewareRoute[] = [
  { matcher: "/admin/returns", methods: ["POST"], middlewares: [begunAtOwnPlace] },
  { matcher: ONE, methods: ["POST"], middlewares: [movedToOwnPlace] },
  ...["receive", "receive/confirm"].map((act) => ({
    matcher: `${ONE}/${act}`,
    methods: ["POST" as const],
    middlewares: [receivedAtOwnPlace],
  })),
];
