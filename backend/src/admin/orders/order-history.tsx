import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { Handling } from "../../lib/orders/handling";
import { villageTime } from "../lib/village-time";

/** What happened to an order, by whom and when, on the village's clocks. */
export function OrderHistory({ handling: { history, enterprise } }: { handling: Handling }) {
  const { t, i18n } = useTranslation();
  const timeZone = enterprise?.village.time_zone;
  return (
    <div className="grid gap-2 px-6 py-4">
      <Text size="small" weight="plus" id="lapak-history">
        {t("lapak.history.title")}
      </Text>
      <ol aria-labelledby="lapak-history" className="grid gap-2">
        {history.map(({ kind, by, note, happened_at }) => (
          <li key={`${kind} ${happened_at}`} className="txt-compact-small">
            <span>{t(`lapak.history.kinds.${kind}`)}</span>
            {note !== null && <span> “{note}”</span>}
            <time dateTime={happened_at} className="text-ui-fg-subtle block">
              {t("lapak.history.when", {
                by: t(`lapak.history.by.${by}`),
                time: villageTime(happened_at, i18n.language, timeZone),
              })}
            </time>
          </li>
        ))}
      </ol>
    </div>
  );
}
