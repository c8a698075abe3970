import type { Href } from "@/i18n/navigation";
import type { Suggestion } from "@/lib/medusa/shapes";

/** The page that a hit, or a suggestion, leads to. */
export function hitHref({ type, handle }: Pick<Suggestion, "type" | "handle">): Href {
  if (type === "village") return { pathname: "/village/[slug]", params: { slug: handle } };
  const params = { handle };
  if (type === "producer") return { pathname: "/producer/[handle]", params };
  if (type === "category") return { pathname: "/category/[handle]", params };
  return { pathname: "/product/[handle]", params };
}
