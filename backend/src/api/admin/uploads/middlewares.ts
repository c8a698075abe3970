import type { MiddlewareRoute } from "@medusajs/framework/http";
import { PICTURES_FIELD } from "../../../lib/pictures/refusals";
import { limitedFiles } from "./limited-files";
import { noDrawings } from "./no-drawings";

// Without methods: those are run before Medusa's own readers of the same addresses.
export const adminUploads: MiddlewareRoute[] = [
  { matcher: "/admin/uploads", middlewares: [limitedFiles(PICTURES_FIELD), noDrawings] },
  { matcher: "/admin/products/import", middlewares: [limitedFiles("file")] },
];
