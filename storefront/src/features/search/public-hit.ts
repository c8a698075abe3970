import { getPathname } from "@/i18n/navigation";
import type { Locale } from "@/i18n/routing";
import { pictureAddress } from "@/lib/medusa/media";
import type { Hit, Suggestion } from "@/lib/medusa/shapes";
import { hitHref } from "./hit-href";

/** A hit as the public search API tells of it. */
export interface PublicHit {
  type: Hit["type"];
  handle: string;
  title: string;
  /** The page of the hit on this site. */
  url: string;
  price: number | null;
  price_max: number | null;
  image: string | null;
  village: { slug: string; name: string } | null;
  pickup_only: boolean;
  in_stock: boolean;
  is_demo: boolean;
}

/** Turns a hit into what the public API tells. */
export function toPublicHit(hit: Hit, locale: Locale): PublicHit {
  return {
    type: hit.type,
    handle: hit.handle,
    title: hit.title,
    url: getPathname({ href: hitHref(hit), locale }),
    price: hit.price,
    price_max: hit.priceMax,
    image: hit.image && pictureAddress(hit.image, 160, "webp"),
    village: hit.village,
    pickup_only: hit.pickupOnly,
    in_stock: hit.inStock,
    is_demo: hit.isDemo,
  };
}

/** A suggestion as the public API tells of it. */
export type PublicSuggestion = Pick<
  PublicHit,
  "handle" | "title" | "url" | "price" | "image" | "village"
> &
  Pick<Suggestion, "type">;

/** Turns a suggestion into what the public API tells. */
export function toPublicSuggestion(suggestion: Suggestion, locale: Locale): PublicSuggestion {
  return {
    ...suggestion,
    url: getPathname({ href: hitHref(suggestion), locale }),
    image: suggestion.image && pictureAddress(suggestion.image, 160, "webp"),
  };
}
