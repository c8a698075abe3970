import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { SentForm } from "@/lib/ui/sent-form";
import { submitLine } from "./actions";
import type { BasketLine } from "./groups";
import { MAX_QUANTITY } from "./quantity";
import { QuantityField } from "./quantity-field";

interface LineControlsProps {
  line: BasketLine;
  enterprise: string;
  locale: Locale;
}

/** Changing how many of a line are wanted, or taking it out: two plain forms. */
export function LineControls({ line, enterprise, locale }: LineControlsProps) {
  const t = useTranslations("basket");
  const { id, title, quantity, stock } = line;
  const hidden = (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="enterprise" value={enterprise} />
      <input type="hidden" name="line" value={id} />
    </>
  );
  return (
    <div className="flex w-full flex-wrap items-center gap-2 sm:w-auto sm:self-center">
      {stock !== null && stock > 0 && (
        <SentForm action={submitLine} noValidate className="flex flex-wrap items-center gap-2">
          {hidden}
          <QuantityField
            // A form is not reset to what the server answers unless its field is a new one.
            key={quantity}
            label={t("quantityOf", { title })}
            isLabelHidden
            quantity={quantity}
            most={MAX_QUANTITY}
            problem={t("add.quantityWrong", { most: MAX_QUANTITY })}
          />
          <button type="submit" className="btn btn-secondary" aria-label={t("changeOf", { title })}>
            {t("change")}
          </button>
        </SentForm>
      )}
      <SentForm action={submitLine}>
        {hidden}
        <input type="hidden" name="quantity" value="0" />
        <button
          type="submit"
          className="min-h-11 px-2 font-medium underline underline-offset-4"
          aria-label={t("removeOf", { title })}
        >
          {t("remove")}
        </button>
      </SentForm>
    </div>
  );
}
