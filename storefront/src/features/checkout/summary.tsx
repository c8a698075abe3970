import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { BasketGroup } from "@/features/basket";
import type { CheckoutOptions, LocalDelivery } from "@/lib/medusa/cart-shapes";
import { formatRupiah } from "@/lib/medusa/money";
import { pricedRowClass } from "@/lib/ui/priced-row";
import { deliveryWays } from "./delivery-ways";
import { SubmitButton } from "./submit-button";

interface SummaryProps {
  group: BasketGroup;
  options: CheckoutOptions["delivery"];
  /** The seller's terms. */
  children?: ReactNode;
}

// Each total goes out of sight while another way is chosen; a browser that does not know `:has`
// shows all, and each says what it is for.
const HIDDEN_BY_OTHER = {
  pickup: "group-has-[[name=delivery]:checked:not([value=pickup])]/checkout:hidden",
  local: "group-has-[[name=delivery]:checked:not([value=local])]/checkout:hidden",
  courier: "group-has-[[name=delivery]:checked:not([value=courier])]/checkout:hidden",
  "courier-fastest":
    "group-has-[[name=delivery]:checked:not([value=courier-fastest])]/checkout:hidden",
};
const TOTAL = { pickup: "totalPickup", courier: "totalCourier", local: "totalLocal" } as const;

/** What is bought, what it comes to, on which terms, and the button that orders it. */
export function Summary({ group, options, children }: SummaryProps) {
  const t = useTranslations("checkout");
  const { enterprise, lines, subtotal } = group;
  const termOf = (method: "pickup" | "courier" | "local", carrier: string | undefined) =>
    t(`summary.${method}`) + (carrier === undefined ? "" : ` (${carrier})`);
  const deliveryFee = (fee: number) => (fee === 0 ? t("delivery.free") : formatRupiah(fee));
  return (
    <section
      aria-labelledby="summary"
      className="card grid grid-cols-1 content-start gap-4 self-start p-5 lg:sticky lg:top-4"
    >
      <h2 id="summary" className="text-xl font-semibold">
        {t("summary.title")}
      </h2>
      <ul className="grid gap-3">
        {lines.map((line) => (
          <li key={line.id} className={pricedRowClass}>
            <span>
              {line.title} <span className="text-ink-soft">({line.variantLabel})</span>
              <span className="block text-sm text-ink-soft">
                {t("summary.quantity", {
                  count: line.quantity,
                  price: formatRupiah(line.unitPrice),
                })}
              </span>
            </span>
            <span>{formatRupiah(line.total)}</span>
          </li>
        ))}
      </ul>
      <div className="border-t border-line pt-4">
        <dl>
          <Row term={t("summary.subtotal")} value={formatRupiah(subtotal)} />
        </dl>
        {deliveryWays(options)
          .filter(({ option }) => option.available)
          .map(({ value, option: { method, local }, fee, service }) => (
            <dl key={value} className={`mt-2 grid gap-2 ${HIDDEN_BY_OTHER[value]}`}>
              <Row
                term={termOf(method, service?.service ?? local?.name)}
                value={fee === null ? t(unknownFee(local)) : deliveryFee(fee)}
              />
              {fee !== null && (
                <Row
                  term={t(`summary.${TOTAL[method]}`)}
                  value={formatRupiah(subtotal + fee)}
                  isTotal
                />
              )}
            </dl>
          ))}
      </div>
      <p className="text-sm wrap-anywhere text-ink-soft">
        {t("terms", {
          enterprise: enterprise.name,
          address: enterprise.address,
          whatsapp: enterprise.whatsapp,
        })}{" "}
        {t("privacy")}
      </p>
      {children}
      <SubmitButton label={t("submit")} pendingLabel={t("pending")} />
    </section>
  );
}

/** What is still to be said before a fee is known. */
function unknownFee(local: LocalDelivery | undefined) {
  const isVillage = local !== undefined && local.villages.length > 0;
  return isVillage ? "summary.localUnknown" : "summary.courierUnknown";
}

function Row({ term, value, isTotal = false }: { term: string; value: string; isTotal?: boolean }) {
  return (
    <div className={`${pricedRowClass} ${isTotal ? "text-lg font-bold" : ""}`}>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}
