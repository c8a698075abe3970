import { useLocale, useTranslations } from "next-intl";

interface StaysHereProps {
  /** Why nothing of the basket is sent, or brought. */
  reason: string;
  /** The names of the goods that can only be picked up. */
  goods: readonly string[];
}

/** Why goods cannot come to the buyer, and which ones stand in the way. */
export function StaysHere({ reason, goods }: StaysHereProps) {
  const t = useTranslations("checkout.delivery");
  const locale = useLocale();
  return (
    <>
      <p>{reason}</p>
      {goods.length > 0 && (
        <p>
          {t("pickupOnly", {
            goods: new Intl.ListFormat(locale, { type: "conjunction" }).format(goods),
          })}
        </p>
      )}
    </>
  );
}
