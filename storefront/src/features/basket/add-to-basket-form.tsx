import type { Locale } from "next-intl";
import { useLocale, useTranslations } from "next-intl";
import type { Goods } from "@/lib/medusa/shapes";
import { ADD_PATH } from "./paths";
import { MAX_QUANTITY } from "./quantity";
import { QuantityField } from "./quantity-field";
import { VariantChoice } from "./variant-choice";
import { VariantSelect } from "./variant-select";

/** More sizes than this are one list to open instead of a wall of buttons. */
const MOST_RADIOS = 8;

interface AddToBasketFormProps {
  goods: Pick<Goods, "handle" | "pickupOnly" | "variants">;
}

/** Choosing a variant that is left and how many of it; a plain form that works on a cached page. */
export function AddToBasketForm({ goods }: AddToBasketFormProps) {
  const t = useTranslations("basket.add");
  const locale: Locale = useLocale();
  const { variants } = goods;
  const first = variants.find(({ stock }) => stock > 0);
  const most = Math.min(Math.max(...variants.map(({ stock }) => stock)), MAX_QUANTITY);
  return (
    <form action={ADD_PATH} method="post" noValidate className="grid grid-cols-1 gap-4">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="handle" value={goods.handle} />
      {variants.length > MOST_RADIOS ? (
        <VariantSelect variants={variants} />
      ) : (
        <fieldset className="grid grid-cols-1 gap-2">
          <legend className="mb-2 font-semibold">{t("variant")}</legend>
          {variants.map((variant) => (
            <VariantChoice key={variant.id} variant={variant} isFirst={variant.id === first?.id} />
          ))}
        </fieldset>
      )}
      {goods.pickupOnly && <p className="text-sm text-ink-soft">{t("pickupOnly")}</p>}
      <div className="flex flex-wrap items-end gap-3">
        <QuantityField
          label={t("quantity")}
          quantity={1}
          most={most}
          problem={t("quantityWrong", { most })}
        />
        <button type="submit" className="btn btn-primary grow">
          {t("submit")}
        </button>
      </div>
    </form>
  );
}
