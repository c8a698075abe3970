import { useTranslations } from "next-intl";
import type { VillageSummary } from "@/lib/medusa/shapes";
import { DemoBadge } from "@/lib/ui/badge";

interface VillageBriefProps {
  village: VillageSummary;
  /** How much of the story is shown. */
  storyClass: string;
}

/** What is told of a village beside its name: where it is, its story, how much it sells. */
export function VillageBrief({ village, storyClass }: VillageBriefProps) {
  const t = useTranslations("village");
  const goods = useTranslations("goods");
  const { district, regency, province, story, goodsCount, isDemo } = village;
  return (
    <>
      <p className="text-sm text-ink-soft">{t("place", { district, regency, province })}</p>
      <p className={storyClass}>{story}</p>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold text-leaf">{goods("count", { count: goodsCount })}</span>
        <DemoBadge isDemo={isDemo} />
      </p>
    </>
  );
}
