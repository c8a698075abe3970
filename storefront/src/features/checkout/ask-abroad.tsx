import { useTranslations } from "next-intl";
import type { BasketGroup } from "@/features/basket";
import { OutsideLink } from "@/lib/ui/outside-link";
import { whatsappLink } from "@/lib/whatsapp";
import { goodsIn } from "./goods-in";

/** The way to ask the seller whether these goods can be sent abroad. */
export function AskAbroad({ group }: { group: BasketGroup }) {
  const t = useTranslations("abroad");
  const { enterprise } = group;
  const message = t("askMessage", { enterprise: enterprise.name, goods: goodsIn(group) });
  return (
    <OutsideLink href={whatsappLink(enterprise.whatsapp, message)} className="link">
      {t("ask")}
    </OutsideLink>
  );
}
