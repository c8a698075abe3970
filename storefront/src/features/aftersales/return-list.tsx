import { useTranslations } from "next-intl";
import type { Aftersales } from "@/lib/medusa/aftersales";

/** What a buyer asked to be taken back, and what the enterprise made of it. */
export function ReturnList({ returns }: { returns: Aftersales["returns"] }) {
  const t = useTranslations("aftersales.return");
  if (returns.length === 0) return null;
  return (
    <ul className="grid grid-cols-1 gap-3">
      {returns.map(({ id, state, reason, declineReason, awaitsRefund, items }) => (
        <li key={id} className="notice wrap-anywhere">
          <p className="font-medium">{t(`states.${awaitsRefund ? "awaiting" : state}`)}</p>
          <p>
            {items
              .map(({ quantity, title, variantLabel }) =>
                t("line", { count: quantity, title, variant: variantLabel }),
              )
              .join("; ")}
          </p>
          <p className="text-sm text-ink-soft">{t("because", { reason })}</p>
          {declineReason !== null && <p>{t("declined", { reason: declineReason })}</p>}
        </li>
      ))}
    </ul>
  );
}
