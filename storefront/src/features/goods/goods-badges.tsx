import { useTranslations } from "next-intl";
import type { Hit } from "@/lib/medusa/shapes";
import { Badge } from "@/lib/ui/badge";

/** What to know of goods before opening their page, over their picture; mostly nothing. */
export function GoodsBadges({ hit }: { hit: Hit }) {
  const t = useTranslations("goods");
  if (hit.inStock && !hit.pickupOnly) return null;
  return (
    <span className="pointer-events-none absolute top-2 left-2 flex flex-wrap gap-1.5 pr-2">
      {!hit.inStock && <Badge tone="accent">{t("soldOut")}</Badge>}
      {hit.pickupOnly && <Badge tone="sea">{t("pickupOnly")}</Badge>}
    </span>
  );
}
