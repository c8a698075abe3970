import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { EnterpriseCard } from "@/features/enterprise";
import type { Enterprise } from "@/lib/medusa/shapes";
import { Breadcrumbs } from "@/lib/ui/breadcrumbs";
import { Section } from "@/lib/ui/section";

const TOPICS = ["bumdes", "sellers", "money"] as const;

interface AboutViewProps {
  enterprises: readonly Enterprise[];
  locale: Locale;
}

/** What this shop is, who sells in it, and what of it is only a demonstration. */
export function AboutView({ enterprises, locale }: AboutViewProps) {
  const t = useTranslations("about");
  const hasDemo = enterprises.some(({ isDemo }) => isDemo);
  return (
    <main className="container-page grid gap-12 pt-2 pb-8">
      <div className="grid gap-8">
        <Breadcrumbs locale={locale} crumbs={[]} />
        <div className="grid max-w-prose gap-4">
          <h1 className="text-title font-semibold">{t("title")}</h1>
          <p className="text-xl text-ink-soft">{t("lead")}</p>
        </div>
        <div className="grid gap-8 md:grid-cols-3">
          {TOPICS.map((topic) => (
            <section key={topic} aria-labelledby={topic}>
              <div aria-hidden="true" className="weave-edge mb-4" />
              <h2 id={topic} className="text-xl font-semibold">
                {t(`${topic}Title`)}
              </h2>
              <p className="mt-2">{t(`${topic}Text`)}</p>
            </section>
          ))}
        </div>
        {hasDemo && (
          <section aria-labelledby="demo" className="notice grid gap-1">
            <h2 id="demo" className="text-xl font-semibold">
              {t("demoTitle")}
            </h2>
            <p className="max-w-prose">{t("demoText")}</p>
          </section>
        )}
      </div>
      <Section id="enterprises" title={t("enterprisesTitle")}>
        <ul className="grid gap-6 md:grid-cols-2 lg:grid-cols-3">
          {enterprises.map((enterprise) => (
            <li key={enterprise.id} className="grid">
              <EnterpriseCard enterprise={enterprise} />
            </li>
          ))}
        </ul>
      </Section>
    </main>
  );
}
