import type { Href } from "@/i18n/navigation";
import type { Hit } from "@/lib/medusa/shapes";

/** The page that a hit leads to. */
export function hitHref({ type, handle }: Pick<Hit, "type" | "handle">): Href {
  if (type === "village") return { pathname: "/village/[slug]", params: { slug: handle } };
  if (type === "producer") return { pathname: "/producer/[handle]", params: { handle } };
  return { pathname: "/product/[handle]", params: { handle } };
}
