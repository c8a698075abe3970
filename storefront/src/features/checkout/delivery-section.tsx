import { useTranslations } from "next-intl";
import type { CheckoutOptions } from "@/lib/medusa/cart-shapes";
import { formatRupiah } from "@/lib/medusa/money";
import type { Enterprise } from "@/lib/medusa/shapes";
import { type Choice, ChoiceField } from "./choice-field";

/** Why something is not to be had, as far as there are words for it. */
const REASONS = ["pickup_only_goods", "no_payment"] as const;

interface DeliverySectionProps {
  enterprise: Enterprise;
  options: CheckoutOptions["delivery"];
}

/** How the goods come to the buyer, or the buyer to the goods. */
export function DeliverySection({ enterprise, options }: DeliverySectionProps) {
  const t = useTranslations("checkout.delivery");
  const choices = options.map(
    ({ method, fee, available, reason }): Choice => ({
      value: method,
      label: t(method),
      aside: fee === 0 ? t("free") : formatRupiah(fee),
      isAvailable: available,
      details: available ? (
        method === "pickup" ? (
          <>
            <p className="break-words">{enterprise.address}</p>
            <p>{t("hours", { hours: enterprise.openingHours })}</p>
          </>
        ) : (
          t("courierHint")
        )
      ) : (
        t(REASONS.find((known) => known === reason) ?? "unavailable")
      ),
    }),
  );
  return <ChoiceField name="delivery" legend={t("title")} choices={choices} />;
}
