import { useTranslations } from "next-intl";
import type { CheckoutOptions, PaymentMethod } from "@/lib/medusa/cart-shapes";
import { type Choice, ChoiceField } from "./choice-field";

/** How the buyer pays. Cash goes with one way of delivery: said beside it, and checked on sending. */
export function PaymentSection({ options }: { options: CheckoutOptions["payment"] }) {
  const t = useTranslations("checkout.payment");
  const hints = {
    bank_transfer: t("bankHint"),
    qris: t("qrisHint"),
    cash_on_pickup: t("cashHint"),
    card: t("cardHint"),
    cash_on_delivery: t("cashOnDeliveryHint"),
  };
  const onlyWith: Partial<Record<PaymentMethod, Choice["onlyWith"]>> = {
    cash_on_pickup: { delivery: "pickup", reason: t("cashNotBrought") },
    cash_on_delivery: { delivery: "local", reason: t("cashNotByCarrier") },
  };
  const choices = options.map(({ method, available }) => ({
    value: method,
    label: t(method),
    isAvailable: available,
    details: available ? hints[method] : t("unavailable"),
    needsScripts: method === "card",
    ...(available && method in onlyWith ? { onlyWith: onlyWith[method] } : {}),
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
