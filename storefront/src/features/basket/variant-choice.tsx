import { useTranslations } from "next-intl";
import { formatRupiah } from "@/lib/medusa/money";
import type { Variant } from "@/lib/medusa/shapes";
import { stockLevel } from "@/lib/stock";
import { choiceClass } from "@/lib/ui/choice";

interface VariantChoiceProps {
  variant: Variant;
  isFirst: boolean;
}

/** One variant to choose: what it is, what it costs, and whether it is to be had. */
export function VariantChoice({ variant, isFirst }: VariantChoiceProps) {
  const t = useTranslations("basket.add");
  const { id, label, price, stock } = variant;
  const level = stockLevel(stock);
  const isSoldOut = level === "out";
  return (
    <label className={choiceClass}>
      <input
        type="radio"
        name="variant"
        value={id}
        defaultChecked={isFirst && !isSoldOut}
        disabled={isSoldOut}
        required
      />
      <span className="min-w-0 grow break-words">{label}</span>
      {isSoldOut && <span className="shrink-0 text-sm font-medium">{t("none")}</span>}
      {level === "low" && <span className="shrink-0 text-sm">{t("left", { count: stock })}</span>}
      <span className="font-semibold whitespace-nowrap">{formatRupiah(price)}</span>
    </label>
  );
}
