import { useTranslations } from "next-intl";
import type { CheckoutOptions } from "@/lib/medusa/cart-shapes";
import { ChoiceField } from "./choice-field";

/** How the buyer pays. That cash is for pickup only is said beside it, and checked on sending. */
export function PaymentSection({ options }: { options: CheckoutOptions["payment"] }) {
  const t = useTranslations("checkout.payment");
  const hints = {
    bank_transfer: t("bankHint"),
    qris: t("qrisHint"),
    cash_on_pickup: t("cashHint"),
    card: t("cardHint"),
    cash_on_delivery: t("cashOnDeliveryHint"),
  };
  const choices = options.map(({ method, available }) => ({
    value: method,
    label: t(method),
    isAvailable: available,
    details: available ? hints[method] : t("unavailable"),
    needsScripts: method === "card",
  }));
  return (
    <div>
      <ChoiceField name="payment" legend={t("title")} choices={choices} />
      {choices.some(({ needsScripts }) => needsScripts) && (
        <p className="mt-2 hidden text-sm text-ink-soft noscript:block">{t("cardNeedsScripts")}</p>
      )}
    </div>
  );
}
