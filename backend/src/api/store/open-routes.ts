import { globSync } from "node:fs";
import { dirname } from "node:path";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notFound } from "./shapes/not-found";

/**
 * What is used of Medusa's own, by the storefront or on Medusa's own way into an order. Parameters are
 * written as in the folders of routes.
 */
export const OPEN_OF_MEDUSAS: readonly string[] = [
  "POST /store/carts",
  "GET /store/carts/[id]",
  "POST /store/carts/[id]",
  "POST /store/carts/[id]/complete",
  "POST /store/carts/[id]/line-items",
  "POST /store/carts/[id]/line-items/[line_id]",
  "DELETE /store/carts/[id]/line-items/[line_id]",
  "POST /store/carts/[id]/shipping-methods",
  "DELETE /store/customers/me/addresses/[address_id]",
  "POST /store/payment-collections",
  "POST /store/payment-collections/[id]/payment-sessions",
  "GET /store/payment-providers",
  "GET /store/regions",
  "GET /store/shipping-options",
];

/** Those among them that keep what they are sent, as Express has them. */
export const WRITING_OF_MEDUSAS: readonly string[] = OPEN_OF_MEDUSAS.flatMap((route) => {
  const [method = "", path = ""] = route.split(" ");
  return method === "POST" ? [path.replaceAll(/\[(\w+)\]/g, ":$1")] : [];
});

/** The paths of our own routes below `/store`, found by their files: a new one need not be named. */
export function ownStorePaths(): string[] {
  return globSync("**/route.{js,ts}", { cwd: __dirname }).map((file) => `/store/${dirname(file)}`);
}

const OPEN = [
  ...ownStorePaths().map((path) => patternOf("[A-Z]+", path)),
  ...OPEN_OF_MEDUSAS.map((route) => {
    const [method = "", path = ""] = route.split(" ");
    return patternOf(method, path);
  }),
];

/** As Express finds a route: in big letters or small, with a slash at its end or without. */
function patternOf(method: string, path: string): RegExp {
  return new RegExp(`^${method} ${path.replaceAll(/\[\w+\]/g, "[^/]+")}/?$`, "i");
}

/** Whether a route below `/store` is ours, or one of Medusa's that is used. */
export function isOpen(method: string, path: string): boolean {
  const asked = `${method === "HEAD" ? "GET" : method} ${path}`;
  return OPEN.some((pattern) => pattern.test(asked));
}

/**
 * Medusa brings some seventy routes for buyers. Among them are ones that change the money of any order
 * without a log-in (`POST /store/returns` takes a price for the way back from whoever knows an order's
 * id), tell an order's buyer by its id, or make a customer of anybody's e-mail address; the next version
 * may bring more. So those that nothing here uses do not exist, instead of those being closed that are
 * known to harm.
 */
export function onlyOpenRoutes(
  { method, baseUrl, path }: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction,
): void {
  next(isOpen(method, `${baseUrl}${path}`) ? undefined : notFound("route"));
}
