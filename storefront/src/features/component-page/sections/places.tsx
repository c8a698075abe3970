import type { Locale } from "next-intl";
import { CategoryLinks } from "@/features/category";
import { EnterpriseCard } from "@/features/enterprise";
import { ProducerCard } from "@/features/producer";
import { ShareProducer, ShareVillage } from "@/features/share";
import { VillageFacts, VillageList } from "@/features/village";
import {
  BARE_ENTERPRISE,
  BARE_PRODUCER_SUMMARY,
  CATEGORIES,
  ENTERPRISE,
  LONG_VILLAGE_SUMMARY,
  PRODUCER,
  PRODUCER_SUMMARY,
  VILLAGE,
  VILLAGE_SUMMARY,
} from "../fixtures/places";
import { PageSection } from "../page-section";
import { Specimen, Specimens } from "../specimen";

/** Villages, makers, sellers and kinds of goods. */
export function Places({ locale }: { locale: Locale }) {
  return (
    <PageSection id="places">
      <Specimen name="VillageList, VillageCard" state="demo; real, no picture, no goods, long word">
        <VillageList villages={[VILLAGE_SUMMARY, LONG_VILLAGE_SUMMARY]} locale={locale} />
      </Specimen>
      <Specimens>
        <Specimen name="VillageList" state="empty">
          <VillageList villages={[]} locale={locale} />
        </Specimen>
        <Specimen name="ShareVillage">
          <ShareVillage village={VILLAGE} locale={locale} />
        </Specimen>
        <Specimen name="ShareProducer">
          <ShareProducer producer={PRODUCER} locale={locale} />
        </Specimen>
      </Specimens>
      <Specimen name="VillageFacts">
        <VillageFacts village={VILLAGE} />
      </Specimen>
      <Specimens>
        <Specimen name="ProducerCard">
          <ProducerCard producer={PRODUCER_SUMMARY} locale={locale} />
        </Specimen>
        <Specimen name="ProducerCard" state="no picture, no number, long word">
          <ProducerCard producer={BARE_PRODUCER_SUMMARY} locale={locale} />
        </Specimen>
        <Specimen name="EnterpriseCard" state="demo, cash, courier, e-mail">
          <EnterpriseCard enterprise={ENTERPRISE} />
        </Specimen>
        <Specimen name="EnterpriseCard" state="real, without those, long word">
          <EnterpriseCard enterprise={BARE_ENTERPRISE} />
        </Specimen>
      </Specimens>
      <Specimen name="CategoryLinks" state="each sign, none of its own">
        <CategoryLinks categories={CATEGORIES} locale={locale} />
      </Specimen>
    </PageSection>
  );
}
