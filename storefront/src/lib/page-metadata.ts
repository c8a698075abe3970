import "server-only";
import type { Metadata } from "next";
import { getPathname, type Href } from "@/i18n/navigation";
import { type Locale, routing } from "@/i18n/routing";
import { type Picture, shareAddress } from "./medusa/media";
import { getSettings } from "./medusa/settings";
import { shorten } from "./shorten";

const DESCRIPTION_LENGTH = 160;
const OPEN_GRAPH_LOCALES: Record<Locale, string> = { id: "id_ID", en: "en_US" };

interface PageFacts {
  href: Href;
  locale: Locale;
  title: string;
  description: string;
  /** Shown beside a link to it elsewhere. */
  picture?: Picture | null;
}

/** What search engines and share cards are told of a page, with its address in both languages. */
export function pageMetadata({ href, locale, title, description, picture }: PageFacts): Metadata {
  const addressIn = (language: Locale) =>
    getSettings().storefrontUrl + getPathname({ href, locale: language });
  const languages = Object.fromEntries(routing.locales.map((name) => [name, addressIn(name)]));
  const short = shorten(description, DESCRIPTION_LENGTH);
  return {
    title,
    description: short,
    alternates: {
      canonical: addressIn(locale),
      languages: { ...languages, "x-default": addressIn(routing.defaultLocale) },
    },
    openGraph: {
      type: "website",
      locale: OPEN_GRAPH_LOCALES[locale],
      url: addressIn(locale),
      title,
      description: short,
      ...(picture ? { images: [getSettings().storefrontUrl + shareAddress(picture)] } : {}),
    },
  };
}
