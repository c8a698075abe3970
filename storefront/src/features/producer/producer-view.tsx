import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { GoodsGrid, MoreLink } from "@/features/goods";
import { ShareProducer } from "@/features/share";
import type { GoodsList, Producer } from "@/lib/medusa/shapes";
import { Badge, DemoBadge } from "@/lib/ui/badge";
import { Breadcrumbs } from "@/lib/ui/breadcrumbs";
import { Link } from "@/lib/ui/link";
import { Paragraphs } from "@/lib/ui/paragraphs";
import { Picture } from "@/lib/ui/picture";
import { Section } from "@/lib/ui/section";

interface ProducerViewProps {
  producer: Producer;
  goods: GoodsList;
  locale: Locale;
}

/** A group of makers: who they are, where, and what they make. */
export function ProducerView({ producer, goods, locale }: ProducerViewProps) {
  const t = useTranslations("producer");
  const common = useTranslations("common");
  const { name, village, memberCount } = producer;
  const villagePage = {
    pathname: "/village/[slug]",
    params: { slug: village.slug },
  } as const;
  return (
    <main className="container-page grid gap-12 pt-2 pb-8">
      <div className="grid gap-4">
        <Breadcrumbs
          locale={locale}
          crumbs={[
            { href: "/villages", label: common("villages") },
            { href: villagePage, label: village.name },
          ]}
        />
        <div className="grid gap-8 md:grid-cols-[minmax(0,22rem)_1fr] md:gap-12">
          <Picture
            picture={producer.picture}
            use="main"
            alt=""
            className="aspect-square w-full rounded-card border border-line object-cover"
            isMain
          />
          <div className="grid content-start gap-4">
            <p className="font-medium text-accent">{t("kind")}</p>
            <h1 className="text-title font-semibold">{name}</h1>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
              <Link
                href={villagePage}
                locale={locale}
                className="link inline-flex min-h-11 items-center"
              >
                {t("place", { village: village.name, district: village.district })}
              </Link>
              {memberCount !== null && (
                <Badge tone="leaf">{t("members", { count: memberCount })}</Badge>
              )}
              <DemoBadge isDemo={producer.isDemo} />
            </p>
            <Paragraphs text={producer.story} className="text-lg" />
            <p className="text-ink-soft">{t("soldBy", { enterprise: producer.enterprise.name })}</p>
            <ShareProducer producer={producer} locale={locale} />
          </div>
        </div>
      </div>
      <Section id="goods" title={t("goods", { producer: name })}>
        <GoodsGrid hits={goods.hits} locale={locale} />
        <MoreLink
          filter={{ name: "produsen", value: producer.handle }}
          shown={goods.hits.length}
          total={goods.total}
          locale={locale}
        />
      </Section>
    </main>
  );
}
