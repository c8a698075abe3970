import type { Locale } from "next-intl";
import type { Hit } from "@/lib/medusa/shapes";
import { HitCard } from "./hit-card";

interface HitListProps {
  hits: readonly Hit[];
  locale: Locale;
  /** Whether the first picture is in sight at once. */
  isInSight?: boolean;
}

/** What was found, side by side: two in a row on a phone, one where letters are large for it. */
export function HitList({ hits, locale, isInSight = false }: HitListProps) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(max(8rem,40%),1fr))] gap-4 sm:grid-cols-3 xl:grid-cols-4">
      {hits.map((hit, index) => (
        <li key={`${hit.type} ${hit.handle}`} className="min-w-0">
          <HitCard hit={hit} locale={locale} isFirst={isInSight && index === 0} />
        </li>
      ))}
    </ul>
  );
}
