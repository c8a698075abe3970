import type { Locale } from "next-intl";
import { GoodsCard, GoodsGrid, MoreLink } from "@/features/goods";
import { HitCard } from "@/features/search";
import { HITS, OTHER_HITS } from "../fixtures/goods";
import { PageSection } from "../page-section";
import { Specimen, Specimens } from "../specimen";

/** Goods on a shelf and among what was found. */
export function GoodsCards({ locale }: { locale: Locale }) {
  return (
    <PageSection id="goods">
      <Specimens isNarrow>
        {HITS.map(({ state, hit }) => (
          <Specimen key={hit.id} name="GoodsCard" state={state}>
            <GoodsCard hit={hit} locale={locale} heading="h3" />
          </Specimen>
        ))}
        {[...HITS, ...OTHER_HITS].map(({ state, hit }) => (
          <Specimen key={hit.id} name="HitCard" state={state}>
            <HitCard hit={hit} locale={locale} />
          </Specimen>
        ))}
      </Specimens>
      <Specimens>
        <Specimen name="GoodsGrid" state="empty">
          <GoodsGrid hits={[]} locale={locale} />
        </Specimen>
        <Specimen name="MoreLink">
          <MoreLink
            filter={{ name: "kategori", value: "rempah" }}
            shown={4}
            total={1_234}
            locale={locale}
          />
        </Specimen>
      </Specimens>
    </PageSection>
  );
}
