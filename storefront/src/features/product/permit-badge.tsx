import { useTranslations } from "next-intl";
import type { Goods } from "@/lib/medusa/shapes";
import { Badge } from "@/lib/ui/badge";

/** The permit with its number; without a number there is none, whatever its kind. */
export function PermitBadge({ permit: { kind, number } }: { permit: Goods["permit"] }) {
  const t = useTranslations("product.permit");
  return kind === "none" || number === null ? (
    <Badge>{t("none")}</Badge>
  ) : (
    <Badge tone="leaf">{t(kind, { number })}</Badge>
  );
}
