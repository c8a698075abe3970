import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const API = join(__dirname, "..", "..", "src", "api");
/** What visitors reach: everything else asks for a manager's account, or is asked by machines. */
const PUBLIC = ["store/**/route.ts", "discovery/**/route.ts"];
const HANDLER = /^export (?:async function|const) (GET|POST|PUT|PATCH|DELETE)\b/gm;

/** A route as it stands in the folders: `POST /store/carts/[id]/place-order`. */
export interface Route {
  readonly method: string;
  readonly path: string;
}

/** Every public route of our own, found by its file, so that a new one cannot be left out. */
export function ownRoutes(): Route[] {
  return PUBLIC.flatMap((pattern) => globSync(pattern, { cwd: API })).flatMap((file) =>
    [...readFileSync(join(API, file), "utf8").matchAll(HANDLER)].map(([, method]) => ({
      method: String(method),
      path: `/${dirname(file)}`,
    })),
  );
}

/** Routes of Medusa's that the shop guards, and that visitors write with. */
export const GUARDED: readonly Route[] = [
  { method: "POST", path: "/store/carts" },
  { method: "POST", path: "/store/carts/[id]" },
  { method: "POST", path: "/store/carts/[id]/line-items" },
  { method: "POST", path: "/store/carts/[id]/line-items/[line_id]" },
  { method: "POST", path: "/store/payment-collections" },
  { method: "POST", path: "/store/payment-collections/[id]/payment-sessions" },
];

/** Those that are open as well, but read, or leave out what they do not know of a body. */
export const OPEN: readonly Route[] = [
  { method: "GET", path: "/store/carts/[id]" },
  { method: "POST", path: "/store/carts/[id]/complete" },
  { method: "POST", path: "/store/carts/[id]/shipping-methods" },
  { method: "GET", path: "/store/payment-providers" },
  { method: "GET", path: "/store/regions" },
  { method: "GET", path: "/store/shipping-options" },
];

/** How a route is told of in a table. */
export function nameOf({ method, path }: Route): string {
  return `${method} ${path}`;
}

/** Whether a route takes a body. */
export function isWriting({ method }: Route): boolean {
  return method !== "GET" && method !== "DELETE";
}
