import "server-only";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { Href } from "@/i18n/navigation";
import { type Locale, routing } from "@/i18n/routing";
import { type Picture, shareAddress } from "./medusa/media";
import { fullAddress, languageAddresses } from "./page-address";
import { shorten } from "./shorten";

const DESCRIPTION_LENGTH = 160;
const OPEN_GRAPH_LOCALES: Record<Locale, string> = { id: "id_ID", en: "en_US" };
/** In pixels; what every kept picture's share picture measures. */
const SHARE_SIZE = { width: 1200, height: 630 };

interface PageFacts {
  href: Href;
  locale: Locale;
  title: string;
  description: string;
  /** Shown beside a link to it elsewhere; the shop's own where there is none. */
  picture?: Picture | null;
}

/** What search engines and share cards are told of a page, with its address in both languages. */
export async function pageMetadata(facts: PageFacts): Promise<Metadata> {
  const { href, locale, title, picture } = facts;
  const t = await getTranslations({ locale, namespace: "common" });
  const description = shorten(facts.description, DESCRIPTION_LENGTH);
  const languages = languageAddresses(href);
  const image = picture
    ? { url: fullAddress(shareAddress(picture)), alt: title }
    : { url: fullAddress("/share.jpg"), alt: t("shareAlt") };
  const images = [{ ...image, ...SHARE_SIZE }];
  return {
    title,
    description,
    alternates: { canonical: languages[locale], languages },
    openGraph: {
      type: "website",
      siteName: t("brand"),
      locale: OPEN_GRAPH_LOCALES[locale],
      alternateLocale: routing.locales
        .filter((other) => other !== locale)
        .map((other) => OPEN_GRAPH_LOCALES[other]),
      url: languages[locale],
      title,
      description,
      images,
    },
    // The rest it reads from Open Graph.
    twitter: { card: "summary_large_image" },
  };
}
