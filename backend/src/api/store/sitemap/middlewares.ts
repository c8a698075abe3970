import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { pagesParameters } from "./validators";

/** Checks what is asked about the pages that there are. */
export const storeSitemap: MiddlewareRoute[] = [
  {
    matcher: "/store/sitemap/pages",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(pagesParameters, {})],
  },
];
