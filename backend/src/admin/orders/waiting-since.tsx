import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Reminds a manager of goods that wait to be fetched: since when, and for how many days. */
export function WaitingSince({ since }: { since: string }) {
  const { t, i18n } = useTranslation();
  const day = new Date(since).toLocaleDateString(i18n.language, { dateStyle: "medium" });
  const days = Math.floor((Date.now() - new Date(since).getTime()) / DAY_MS);
  return (
    <Text size="small">
      {days < 1
        ? t("lapak.aftersales.waiting.today")
        : t("lapak.aftersales.waiting.days", { day, days })}
    </Text>
  );
}
