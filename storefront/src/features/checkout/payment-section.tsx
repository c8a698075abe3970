import { useTranslations } from "next-intl";
import type { CheckoutOptions, PaymentMethod } from "@/lib/medusa/cart-shapes";
import { type Choice, ChoiceField } from "./choice-field";

interface PaymentSectionProps {
  options: CheckoutOptions["payment"];
  /** Whether the goods go to another country, where only a card pays for what is sent. */
  isAbroad?: boolean;
}

/**
 * How the buyer pays. What goes with one way of delivery only, as cash does, is said beside it and
 * checked on sending.
 */
export function PaymentSection({ options, isAbroad = false }: PaymentSectionProps) {
  const t = useTranslations("checkout.payment");
  const tAbroad = useTranslations("abroad");
  const hints = {
    bank_transfer: isAbroad ? tAbroad("cardOnly") : t("bankHint"),
    qris: isAbroad ? tAbroad("cardOnly") : t("qrisHint"),
    cash_on_pickup: t("cashHint"),
    card: t("cardHint"),
    cash_on_delivery: t("cashOnDeliveryHint"),
  };
  // The first is chosen until the buyer says otherwise.
  const ordered = isAbroad
    ? options.toSorted(
        (one, other) => Number(other.method === "card") - Number(one.method === "card"),
      )
    : options;
  const onlyWith: Partial<Record<PaymentMethod, Choice["onlyWith"]>> = {
    cash_on_pickup: { delivery: "pickup", reason: t("cashNotBrought") },
    cash_on_delivery: { delivery: "local", reason: t("cashNotByCarrier") },
  };
  const choices = ordered.map(({ method, available }) => ({
    value: method,
    label: t(method),
    isAvailable: available,
    details: available ? hints[method] : t("unavailable"),
    // Abroad there is nothing else: the order is placed without scripts, and paid with them.
    needsScripts: method === "card" && !isAbroad,
    ...(available && method in onlyWith ? { onlyWith: onlyWith[method] } : {}),
  }));
  return (
    <div>
      <ChoiceField name="payment" legend={t("title")} choices={choices} />
      {choices.some(({ value }) => value === "card") && (
        <p className="mt-2 hidden text-sm text-ink-soft noscript:block">
          {isAbroad ? tAbroad("cardLater") : t("cardNeedsScripts")}
        </p>
      )}
    </div>
  );
}
