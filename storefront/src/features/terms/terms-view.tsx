import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import type { Terms } from "@/lib/medusa/terms";
import { Breadcrumbs } from "@/lib/ui/breadcrumbs";
import { TermsText } from "./terms-text";
import { textMark } from "./text-mark";

/** The terms of an enterprise as a page. */
export function TermsView({ terms, locale }: { terms: Terms; locale: Locale }) {
  const t = useTranslations("terms");
  const enterprise = terms.name;
  return (
    <main className="container-page grid gap-6 pt-2 pb-8">
      <Breadcrumbs locale={locale} crumbs={[{ href: "/about", label: t("sellers") }]} />
      <div className="grid max-w-prose gap-4">
        <h1 className="text-title font-semibold">{t("of", { enterprise })}</h1>
        <p className="text-lg text-ink-soft">{t("lead", { enterprise })}</p>
      </div>
      <TermsText sections={terms.sections} heading="h2" className="card max-w-prose p-5 sm:p-6" />
      <p className="text-sm text-ink-soft">
        {t("version", { version: terms.version, mark: textMark(terms.hash) })}
      </p>
    </main>
  );
}
