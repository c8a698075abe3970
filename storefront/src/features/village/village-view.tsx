import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { EnterpriseCard } from "@/features/enterprise";
import { GoodsGrid, MoreLink } from "@/features/goods";
import { ProducerCard } from "@/features/producer";
import { ShareVillage } from "@/features/share";
import type { GoodsList, Village } from "@/lib/medusa/shapes";
import { DemoBadge } from "@/lib/ui/badge";
import { Breadcrumbs } from "@/lib/ui/breadcrumbs";
import { Paragraphs } from "@/lib/ui/paragraphs";
import { Picture } from "@/lib/ui/picture";
import { Section } from "@/lib/ui/section";
import { VillageFacts } from "./village-facts";

interface VillageViewProps {
  village: Village;
  goods: GoodsList;
  locale: Locale;
}

/** A village: its place and story, what it sells, who makes it and who sells it. */
export function VillageView({ village, goods, locale }: VillageViewProps) {
  const t = useTranslations("village");
  const common = useTranslations("common");
  const { name, enterprise, producers } = village;
  return (
    <main className="container-page grid gap-14 pt-2 pb-8">
      <div className="grid gap-4">
        <Breadcrumbs locale={locale} crumbs={[{ href: "/villages", label: common("villages") }]} />
        <Picture
          picture={village.picture}
          use="wide"
          alt=""
          className="aspect-video max-h-[30rem] w-full rounded-card border border-line object-cover object-bottom"
          isMain
        />
        <div className="grid gap-6 lg:grid-cols-[1fr_22rem] lg:gap-12">
          <div className="grid content-start gap-4">
            <p className="font-medium text-accent">{t("kind")}</p>
            <h1 className="text-hero font-semibold">{name}</h1>
            <p className="flex flex-wrap items-center gap-3 text-ink-soft">
              {t("place", {
                district: village.district,
                regency: village.regency,
                province: village.province,
              })}
              <DemoBadge isDemo={village.isDemo} />
            </p>
            <Paragraphs text={village.story} className="text-lg" />
            <VillageFacts village={village} />
            <ShareVillage village={village} locale={locale} />
          </div>
          {enterprise !== null && (
            <section aria-labelledby="enterprise" className="grid content-start gap-3">
              <h2 id="enterprise" className="text-xl font-semibold">
                {t("enterprise")}
              </h2>
              <EnterpriseCard enterprise={enterprise} />
            </section>
          )}
        </div>
      </div>
      <Section id="goods" title={t("goods", { village: name })}>
        <GoodsGrid hits={goods.hits} locale={locale} />
        <MoreLink
          filter={{ name: "desa", value: village.slug }}
          shown={goods.hits.length}
          total={goods.total}
          locale={locale}
        />
      </Section>
      {producers.length > 0 && (
        <Section id="producers" title={t("producers")} lead={t("producersLead")}>
          <ul className="grid gap-4 md:grid-cols-2">
            {producers.map((producer) => (
              <li key={producer.handle}>
                <ProducerCard producer={producer} locale={locale} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </main>
  );
}
