import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { NoConnection } from "@/lib/ui/illustrations/no-connection";
import { Link } from "@/lib/ui/link";
import { SeenPages } from "./seen-pages";

/** Stands in for a page that cannot be reached: what is still there, and the way to try again. */
export function OfflineView({ locale }: { locale: Locale }) {
  const t = useTranslations("offline");
  return (
    <main data-stand-in className="container-page grid gap-8 py-10">
      <div className="grid max-w-prose gap-4">
        <NoConnection className="w-56 max-w-full" />
        <h1 className="text-title font-semibold">{t("title")}</h1>
        <p>{t("text")}</p>
        <p className="flex flex-wrap gap-3">
          {/* biome-ignore lint/a11y/useValidAnchor: the empty address is that of the page that was asked for. */}
          <a href="" className="btn btn-primary">
            {t("retry")}
          </a>
          <Link href="/" locale={locale} className="btn btn-secondary">
            {t("home")}
          </Link>
        </p>
      </div>
      <SeenPages title={t("seen")} none={t("none")} />
    </main>
  );
}
