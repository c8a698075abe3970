import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { SearchBox } from "@/features/search";
import { PageShell } from "@/features/shell";
import { Link } from "@/lib/ui/link";

/** A whole page that says that there is none, with ways on. */
export function NotFoundView({ locale }: { locale: Locale }) {
  const t = useTranslations("errors");
  return (
    <PageShell href="/" locale={locale} hasSearch={false}>
      <main className="container-page py-12">
        <div className="mx-auto grid max-w-xl gap-5">
          <div aria-hidden="true" className="weave h-20 w-40 opacity-60" />
          <h1 className="text-title font-semibold">{t("notFoundTitle")}</h1>
          <p className="text-lg text-ink-soft">{t("notFoundText")}</p>
          <SearchBox locale={locale} id="not-found-search" />
          <p className="flex flex-wrap gap-3">
            <Link href="/" locale={locale} className="btn btn-secondary">
              {t("home")}
            </Link>
            <Link href="/villages" locale={locale} className="btn btn-secondary">
              {t("villages")}
            </Link>
          </p>
        </div>
      </main>
    </PageShell>
  );
}
