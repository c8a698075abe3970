import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { ThemeSwitch } from "@/features/theme";
import type { Href } from "@/i18n/navigation";
import { Link } from "@/lib/ui/link";

/** The bottom of every page: who sells, and the ways on. */
export function Footer({ locale }: { locale: Locale }) {
  const t = useTranslations("common");
  return (
    <footer className="mt-16 bg-earth text-on-earth">
      <div aria-hidden="true" className="weave-edge opacity-70" />
      <div className="container-page grid gap-8 py-10 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_auto]">
        <div className="grid max-w-prose content-start gap-2 sm:max-lg:col-span-2">
          <p className="font-display text-xl font-semibold">{t("brand")}</p>
          <p className="text-on-earth-soft">{t("footer.lead")}</p>
        </div>
        <FooterLinks
          locale={locale}
          title={t("footer.shop")}
          links={[
            ["/search", t("allGoods")],
            ["/basket", t("footer.basket")],
            ["/track", t("footer.track")],
            ["/account", t("footer.account")],
          ]}
        />
        <FooterLinks
          locale={locale}
          title={t("footer.know")}
          links={[
            ["/villages", t("villages")],
            ["/about", t("about")],
          ]}
        />
        <ThemeSwitch />
        <p className="text-sm text-on-earth-soft sm:col-span-full">{t("footer.code")}</p>
      </div>
    </footer>
  );
}

interface FooterLinksProps {
  locale: Locale;
  title: string;
  links: readonly (readonly [Href, string])[];
}

function FooterLinks({ locale, title, links }: FooterLinksProps) {
  return (
    <nav aria-label={title}>
      <p className="font-semibold">{title}</p>
      <ul>
        {links.map(([href, label]) => (
          <li key={label}>
            <Link
              href={href}
              locale={locale}
              className="inline-flex min-h-11 items-center text-on-earth-soft underline-offset-4 hover:text-on-earth hover:underline focus-visible:outline-on-earth"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
