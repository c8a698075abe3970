import { type Locale, useTranslations } from "next-intl";
import { formatLocalDay } from "@/lib/local-time";
import type { Aftersales } from "@/lib/medusa/aftersales";
import { formatRupiah } from "@/lib/medusa/money";
import { zoneName } from "@/lib/zone-name";

interface RefundListProps {
  refunds: Aftersales["refunds"];
  /** The buyer transferred a code on top, which stays with the enterprise. */
  hasUniqueCode: boolean;
  locale: Locale;
  timeZone: string;
}

/** What is owed to a buyer, and what was sent back. */
export function RefundList({ refunds, hasUniqueCode, locale, timeZone }: RefundListProps) {
  const t = useTranslations("aftersales.refund");
  if (refunds.length === 0) return null;
  return (
    <div className="grid gap-2">
      <ul className="grid gap-2">
        {refunds.map(({ id, amount, state, how, sentAt }) => {
          const rupiah = formatRupiah(amount);
          return (
            <li key={id} className={`notice ${state === "sent" ? "notice-success" : ""}`}>
              {state === "owed" || sentAt === null
                ? t("owed", { amount: rupiah })
                : t(`sent.${how ?? "transfer"}`, {
                    amount: rupiah,
                    day: `${formatLocalDay(sentAt, timeZone, locale)} (${zoneName(timeZone)})`,
                  })}
            </li>
          );
        })}
      </ul>
      {hasUniqueCode && <p className="text-sm text-ink-soft">{t("withoutCode")}</p>}
    </div>
  );
}
