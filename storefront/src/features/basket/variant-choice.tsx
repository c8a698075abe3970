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
      {/* Where large letters leave too little room, the price goes below before it goes into pieces. */}
      <span className="flex min-w-0 grow flex-wrap items-center justify-between gap-x-4">
        <span className="min-w-0 break-words">{label}</span>
        {isSoldOut && <span className="text-sm font-medium">{t("none")}</span>}
        {level === "low" && <span className="text-sm">{t("left", { count: stock })}</span>}
        <span className="font-semibold">{formatRupiah(price)}</span>
      </span>
    </label>
  );
}
