import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { CategoryLinks } from "@/features/category";
import { Link } from "@/lib/ui/link";
import { Section } from "@/lib/ui/section";
import { Hero } from "./hero";
import type { getHomeData } from "./home-data";
import { HowItWorks } from "./how-it-works";
import { PriceStory } from "./price-story";
import { Promises } from "./promises";
import { VillageShelf } from "./village-shelf";

interface HomeViewProps {
  data: Awaited<ReturnType<typeof getHomeData>>;
  locale: Locale;
}

/** The home page. */
export function HomeView({ data, locale }: HomeViewProps) {
  const t = useTranslations("home");
  const { villages, categories, shelves, example } = data;
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
        {shelves.map((shelf) => (
          <VillageShelf key={shelf.village.slug} shelf={shelf} locale={locale} />
        ))}
        {villages.length > shelves.length && (
          <Link href="/villages" locale={locale} className="btn btn-secondary justify-self-center">
            {t("allVillages")}
          </Link>
        )}
      </div>
      {example !== null && (
        <div className="mt-16">
          <PriceStory example={example} locale={locale} />
        </div>
      )}
      <div className="container-page pt-14">
        <HowItWorks />
      </div>
    </main>
  );
}
