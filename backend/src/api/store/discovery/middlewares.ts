import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { searchParameters } from "./validators";

/** Checks what is asked of the search. */
export const storeDiscovery: MiddlewareRoute[] = [
  {
    matcher: "/store/discovery/search",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(searchParameters, {})],
  },
];
