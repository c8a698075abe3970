import { useTranslations } from "next-intl";
import { FocusBox } from "@/lib/ui/focus-box";

/** For who ordered a basket once more and otherwise: the order that stood already is the one that counts. */
export function EarlierOrderNotice() {
  const t = useTranslations("tracking.earlier");
  return (
    <FocusBox role="status" className="notice mb-5">
      <p className="font-semibold">{t("title")}</p>
      <p className="mt-1 max-w-prose">{t("lead")}</p>
    </FocusBox>
  );
}
