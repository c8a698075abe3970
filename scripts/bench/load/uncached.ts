import { readFileSync } from "node:fs";
import { join } from "node:path";
import { STOREFRONT } from "../../config/paths.ts";

/**
 * The cookie by which Next's own preview mode renders a page for every request and asks the backend
 * for everything in it: the same page without any cache.
 */
export function uncachedCookie(): string {
  const file = join(STOREFRONT, ".next", "prerender-manifest.json");
  const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
  const id = previewId(manifest);
  if (id === null) throw new Error(`${file} names no preview mode, so nothing is uncached.`);
  return `__prerender_bypass=${id}`;
}

function previewId(manifest: unknown): string | null {
  if (typeof manifest !== "object" || manifest === null || !("preview" in manifest)) return null;
  const { preview } = manifest;
  if (typeof preview !== "object" || preview === null || !("previewModeId" in preview)) return null;
  return typeof preview.previewModeId === "string" ? preview.previewModeId : null;
}
