import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import type { VillageSummary } from "@/lib/medusa/shapes";
import type { CardHeading } from "@/lib/ui/heading";
import { VillageCard } from "./village-card";

interface VillageListProps {
  villages: readonly VillageSummary[];
  locale: Locale;
  heading?: CardHeading;
}

/** Villages side by side. */
export function VillageList({ villages, locale, heading = "h3" }: VillageListProps) {
  const t = useTranslations("village");
  if (villages.length === 0) return <p className="notice">{t("none")}</p>;
  return (
    <ul className="grid grid-cols-1 gap-6 sm:grid-cols-2 lg:grid-cols-3">
      {villages.map((village) => (
        <li key={village.code}>
          <VillageCard village={village} locale={locale} heading={heading} />
        </li>
      ))}
    </ul>
  );
}
