import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import type { Href } from "@/i18n/navigation";
import { Link } from "./link";

/** A page above the one that is shown. */
export interface Crumb {
  href: Href;
  label: string;
}

/** The way back up from a page; the page's own name is its heading and not repeated here. */
export function Breadcrumbs({ crumbs, locale }: { crumbs: readonly Crumb[]; locale: Locale }) {
  const t = useTranslations("common");
  const all: Crumb[] = [{ href: "/", label: t("home") }, ...crumbs];
  return (
    <nav aria-label={t("breadcrumbs")} className="text-sm">
      <ol className="-mx-1 flex flex-wrap items-center gap-x-1">
        {all.map(({ href, label }, index) => (
          <li key={label} className="flex min-w-0 items-center gap-x-1">
            {index > 0 && (
              <span aria-hidden="true" className="shrink-0 text-ink-soft">
                ›
              </span>
            )}
            <Link
              href={href}
              locale={locale}
              className="inline-flex min-h-11 items-center px-1 wrap-anywhere text-ink-soft underline-offset-4 hover:underline"
            >
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
