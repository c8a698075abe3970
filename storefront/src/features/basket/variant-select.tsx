import { useTranslations } from "next-intl";
import { formatRupiah } from "@/lib/medusa/money";
import type { Variant } from "@/lib/medusa/shapes";
import { stockLevel } from "@/lib/stock";

/** Many variants to choose from, in one list. */
export function VariantSelect({ variants }: { variants: readonly Variant[] }) {
  const t = useTranslations("basket.add");
  return (
    <label className="grid gap-2 font-semibold">
      {t("variant")}
      <select name="variant" required className="field w-full font-normal">
        {variants.map(({ id, label, price, stock }) => {
          const level = stockLevel(stock);
          return (
            <option key={id} value={id} disabled={level === "out"}>
              {`${label} · ${formatRupiah(price)}`}
              {level === "out" && ` · ${t("none")}`}
              {level === "low" && ` · ${t("left", { count: stock })}`}
            </option>
          );
        })}
      </select>
    </label>
  );
}
