import type { RemoteQueryFunction } from "@medusajs/framework/types";

/** Reads across modules. */
export type Graph = Pick<RemoteQueryFunction, "graph">;
