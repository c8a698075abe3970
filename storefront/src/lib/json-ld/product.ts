import "server-only";
import type {
  AggregateOffer,
  DeliveryMethod,
  ItemAvailability,
  Offer,
  OfferShippingDetails,
  Product,
} from "schema-dts";
import type { Locale } from "@/i18n/routing";
import { pictureAddress, shareAddress } from "../medusa/media";
import type { Goods, Variant } from "../medusa/shapes";
import { fullAddress, pageAddress } from "../page-address";
import { enterpriseOrganization, makers } from "./organizations";

const CURRENCY = "IDR";
/** With more sizes than this only their lowest and highest price is told: the page must stay small. */
const MOST_OFFERS = 20;

/** Goods with all their prices; nothing is said of reviews, of which there are none. */
export function product(goods: Goods, locale: Locale): Product {
  const { title, story, picture, category, producer, handle, variants } = goods;
  const url = pageAddress({ pathname: "/product/[handle]", params: { handle } }, locale);
  return {
    "@type": "Product",
    "@id": `${url}#product`,
    name: title,
    description: story,
    url,
    sku: handle,
    // Search engines want a picture, if only the shop's own.
    image:
      picture === null
        ? fullAddress("/share.jpg")
        : [fullAddress(pictureAddress(picture, 1200, "webp")), fullAddress(shareAddress(picture))],
    ...(category === null ? {} : { category: category.name }),
    ...(producer === null ? {} : { brand: makers(producer, locale) }),
    countryOfOrigin: { "@type": "Country", name: "ID" },
    ...(variants.length === 0 ? {} : { offers: offersOf(goods, url, locale) }),
  };
}

function offersOf(goods: Goods, url: string, locale: Locale): Offer | AggregateOffer {
  const { variants } = goods;
  const [only] = variants;
  const terms = { ...termsOf(goods, locale), url };
  if (only !== undefined && variants.length === 1) return { ...priceOf(only), ...terms };
  const prices = variants.map(({ price }) => price);
  return {
    "@type": "AggregateOffer",
    ...terms,
    priceCurrency: CURRENCY,
    lowPrice: rupiah(Math.min(...prices)),
    highPrice: rupiah(Math.max(...prices)),
    offerCount: variants.length,
    availability: availability(variants.some(({ stock }) => stock > 0)),
    ...(variants.length > MOST_OFFERS
      ? {}
      : { offers: variants.map((variant) => ({ ...priceOf(variant), name: variant.label })) }),
  };
}

function priceOf({ price, stock }: Variant) {
  return {
    "@type": "Offer" as const,
    price: rupiah(price),
    priceCurrency: CURRENCY,
    availability: availability(stock > 0),
  };
}

const PICKUP: DeliveryMethod = "https://schema.org/OnSitePickup";
const COURIER: DeliveryMethod = "https://schema.org/ParcelService";

/** What holds for every size: who sells it, and how it comes to the buyer. */
function termsOf({ enterprise, pickupOnly }: Goods, locale: Locale) {
  const courier = pickupOnly ? null : enterprise.courier;
  return {
    itemCondition: "https://schema.org/NewCondition" as const,
    seller: enterpriseOrganization(enterprise, locale),
    availableDeliveryMethod: courier === null ? PICKUP : [PICKUP, COURIER],
    ...(courier === null ? {} : { shippingDetails: shipping(courier) }),
  };
}

type Courier = NonNullable<Goods["enterprise"]["courier"]>;

function shipping({ feeFrom, daysMin, daysMax }: Courier): OfferShippingDetails {
  return {
    "@type": "OfferShippingDetails",
    shippingRate: { "@type": "MonetaryAmount", minValue: feeFrom, currency: CURRENCY },
    deliveryTime: {
      "@type": "ShippingDeliveryTime",
      transitTime: {
        "@type": "QuantitativeValue",
        minValue: daysMin,
        maxValue: daysMax,
        unitCode: "DAY",
      },
    },
    shippingDestination: { "@type": "DefinedRegion", addressCountry: "ID" },
  };
}

function availability(isThere: boolean): ItemAvailability {
  return isThere ? "https://schema.org/InStock" : "https://schema.org/OutOfStock";
}

/** Whole rupiah have no decimals. */
function rupiah(amount: number): string {
  return String(Math.round(amount));
}
