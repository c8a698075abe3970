import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { CategoryLinks } from "@/features/category";
import { GoodsGrid } from "@/features/goods";
import { VillageList } from "@/features/village";
import { Link } from "@/lib/ui/link";
import { Section } from "@/lib/ui/section";
import { Hero } from "./hero";
import type { getHomeData } from "./home-data";
import { HowItWorks } from "./how-it-works";
import { Promises } from "./promises";

interface HomeViewProps {
  data: Awaited<ReturnType<typeof getHomeData>>;
  locale: Locale;
}

/** The home page. */
export function HomeView({ data, locale }: HomeViewProps) {
  const t = useTranslations("home");
  const { villages, selling, categories, shelves } = data;
  return (
    <main>
      <Hero villages={villages} shelves={shelves} locale={locale} />
      <Promises />
      <div className="container-page grid gap-16 pt-12">
        {categories.length > 0 && (
          <Section id="categories" title={t("categories")}>
            <CategoryLinks categories={categories} locale={locale} />
          </Section>
        )}
        {shelves.map(({ village, goods }) => (
          <Section
            key={village.slug}
            id={`shelf-${village.slug}`}
            title={t("fromVillage", { village: village.name })}
            action={
              <Link
                href={{ pathname: "/village/[slug]", params: { slug: village.slug } }}
                locale={locale}
                className="link inline-flex min-h-11 items-center"
              >
                {village.name}
              </Link>
            }
          >
            <GoodsGrid hits={goods} locale={locale} />
          </Section>
        ))}
        <Section
          id="villages"
          title={t("villages")}
          lead={t("villagesLead")}
          action={
            villages.length > selling.length && (
              <Link
                href="/villages"
                locale={locale}
                className="link inline-flex min-h-11 items-center"
              >
                {t("allVillages")}
              </Link>
            )
          }
        >
          <VillageList villages={selling} locale={locale} />
        </Section>
        <HowItWorks />
      </div>
    </main>
  );
}
