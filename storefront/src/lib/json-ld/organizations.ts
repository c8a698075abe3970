import "server-only";
import type { Organization, PostalAddress, WebSite } from "schema-dts";
import type { Locale } from "@/i18n/routing";
import { shareAddress } from "../medusa/media";
import type { Enterprise, Producer, ProducerSummary, Village } from "../medusa/shapes";
import { fullAddress, pageAddress } from "../page-address";

const COUNTRY = "ID";

/** The names by which other things mention these. */
const siteId = () => fullAddress("/#shop");
const enterpriseId = (handle: string) => fullAddress(`/#enterprise-${handle}`);

/** The shop as a whole. */
export function siteOrganization(name: string): Organization {
  return {
    "@type": "Organization",
    "@id": siteId(),
    name,
    url: fullAddress("/"),
    logo: fullAddress("/icons/512.png"),
  };
}

/**
 * The website. Its description stands in the head; a search action would be read by nobody any more
 * (Google gave its search box up in November 2024).
 */
export function webSite(name: string, locale: Locale): WebSite {
  return {
    "@type": "WebSite",
    name,
    url: pageAddress("/", locale),
    inLanguage: locale,
    publisher: { "@id": siteId() },
  };
}

/** The enterprise of a village, which sells. */
export function enterpriseOrganization(enterprise: Enterprise, locale: Locale) {
  const { handle, name, address, village, whatsapp, email } = enterprise;
  return {
    "@type": "Organization" as const,
    "@id": enterpriseId(handle),
    name,
    url: pageAddress({ pathname: "/village/[slug]", params: { slug: village.slug } }, locale),
    telephone: whatsapp,
    ...(email === null ? {} : { email }),
    address: {
      "@type": "PostalAddress",
      streetAddress: address,
      addressLocality: village.name,
      addressCountry: COUNTRY,
    },
  } satisfies Organization;
}

/** A village's enterprise together with where the village is and how it looks. */
export function villageOrganization(
  village: Village,
  enterprise: Enterprise,
  locale: Locale,
): Organization {
  const { name, latitude, longitude, picture } = village;
  return {
    ...enterpriseOrganization(enterprise, locale),
    description: village.story,
    ...(picture === null ? {} : { image: fullAddress(shareAddress(picture)) }),
    location: {
      "@type": "Place",
      name,
      address: { ...placeAddress(village), postalCode: village.postalCode },
      geo: { "@type": "GeoCoordinates", latitude, longitude },
    },
  };
}

/** A group of makers as goods mention it. */
export function makers({ handle, name }: ProducerSummary, locale: Locale) {
  return {
    "@type": "Organization" as const,
    name,
    url: pageAddress({ pathname: "/producer/[handle]", params: { handle } }, locale),
  } satisfies Organization;
}

/** A group of makers with everything that is told of it. */
export function producerOrganization(producer: Producer, locale: Locale): Organization {
  const { story, picture, village } = producer;
  return {
    ...makers(producer, locale),
    description: story,
    ...(picture === null ? {} : { image: fullAddress(shareAddress(picture)) }),
    address: placeAddress(village),
  };
}

interface PlaceNames {
  name: string;
  district: string;
  regency: string;
}

function placeAddress({ name, district, regency }: PlaceNames): PostalAddress {
  return {
    "@type": "PostalAddress",
    addressLocality: `${name}, ${district}`,
    addressRegion: regency,
    addressCountry: COUNTRY,
  };
}
