import { useTranslations } from "next-intl";
import type { Goods } from "@/lib/medusa/shapes";
import { Badge } from "@/lib/ui/badge";

/** The permit with its number, or that it is still missing; nothing for goods that need none. */
export function PermitBadge({ permit: { kind, number } }: { permit: Goods["permit"] }) {
  const t = useTranslations("product.permit");
  if (kind === "none") return null;
  if (number === null) return <Badge>{t(`missing.${kind}`)}</Badge>;
  return <Badge tone="leaf">{t(kind, { number })}</Badge>;
}
