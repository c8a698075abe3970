import type { MiddlewareRoute } from "@medusajs/framework/http";
import { limitedFiles } from "./limited-files";
import { noDrawings } from "./no-drawings";

// Without methods: those are run before Medusa's own readers of the same addresses.
export const adminUploads: MiddlewareRoute[] = [
  { matcher: "/admin/uploads", middlewares: [limitedFiles("files"), noDrawings] },
  { matcher: "/admin/products/import", middlewares: [limitedFiles("file")] },
];
