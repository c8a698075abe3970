import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { AccountHint, UseAddress } from "@/features/account";
import type { BasketGroup } from "@/features/basket";
import { CheckoutTerms } from "@/features/terms";
import { getPathname } from "@/i18n/navigation";
import { countryName } from "@/lib/country-name";
import type { Account } from "@/lib/medusa/account";
import type { Area } from "@/lib/medusa/areas";
import type { CheckoutOptions } from "@/lib/medusa/cart-shapes";
import type { Terms } from "@/lib/medusa/terms";
import { Link } from "@/lib/ui/link";
import { AddressSection } from "./address-section";
import { CheckoutForm } from "./checkout-form";
import { ContactSection } from "./contact-section";
import { DeliverySection } from "./delivery-section";
import { quoteFields } from "./delivery-ways";
import { FIELDS, type Field } from "./field-names";
import { ForeignAddressSection } from "./foreign-address-section";
import { knownValues } from "./known-values";
import { PaymentSection } from "./payment-section";
import { placeFields } from "./place-fields";
import { Summary } from "./summary";

interface CheckoutViewProps {
  group: BasketGroup;
  options: CheckoutOptions;
  /** What the order is placed under; null for a seller who has just stopped selling. */
  terms: Terms | null;
  /** Of whoever is logged in; nobody has to be. */
  account: Account | null;
  provinces: readonly Area[];
  locale: Locale;
}

/** The whole checkout of one basket on one page. */
export function CheckoutView(props: CheckoutViewProps) {
  const { group, options, terms, account, provinces, locale } = props;
  const t = useTranslations("checkout");
  const { enterprise, cartId } = group;
  const [saved] = account?.addresses ?? [];
  const isElsewhere = saved !== undefined && saved.districtCode !== options.place?.districtCode;
  const isBrought = options.delivery.some(
    ({ method, available }) => method !== "pickup" && available,
  );
  return (
    <>
      <p>
        <Link href="/basket" locale={locale} className="link inline-flex min-h-11 items-center">
          {t("back")}
        </Link>
      </p>
      <h1 className="mt-1 text-title font-semibold">
        {t("title", { enterprise: enterprise.name })}
      </h1>
      <p className="mt-2 mb-6 text-ink-soft">
        {account === null && `${t("noAccount")} `}
        {t("lead", { enterprise: enterprise.name, village: enterprise.village.name })}
      </p>
      {enterprise.isDemo && <p className="notice mb-6">{t("demo")}</p>}
      {account === null && (
        <div className="mb-4">
          <AccountHint locale={locale} />
        </div>
      )}
      <CheckoutForm
        known={knownValues(account, options.country !== null)}
        hidden={{
          locale,
          enterprise: enterprise.handle,
          cart: cartId,
          goods_total: String(group.subtotal),
          ...(options.place === null ? {} : placeFields(options.place)),
          ...(options.country === null ? {} : { country_code: options.country }),
          ...(terms === null ? {} : { terms: terms.hash }),
          ...quoteFields(options.delivery),
        }}
        errorTitle={t("errors.title")}
        labels={useFieldLabels()}
        basketLink={{ href: getPathname({ href: "/basket", locale }), label: t("back") }}
      >
        <div className="grid min-w-0 grid-cols-1 content-start gap-8">
          <ContactSection />
          {isElsewhere && <UseAddress address={saved} />}
          <DeliverySection group={group} options={options} provinces={provinces} />
          {isBrought &&
            (options.country === null ? (
              <AddressSection place={options.place} />
            ) : (
              <ForeignAddressSection country={countryName(options.country, locale)} />
            ))}
          <PaymentSection options={options.payment} isAbroad={options.country !== null} />
        </div>
        <Summary group={group} options={options.delivery}>
          {terms !== null && (
            <CheckoutTerms terms={terms} enterprise={enterprise.handle} locale={locale} />
          )}
        </Summary>
      </CheckoutForm>
    </>
  );
}

function useFieldLabels(): Record<Field, string> {
  const t = useTranslations("checkout");
  const tAbroad = useTranslations("abroad");
  const tLocal = useTranslations("local");
  const label = (name: Field) => {
    if (name === "place") return t("place.label");
    if (name === "village_code") return tLocal("destination");
    if (name === "delivery" || name === "payment") return t(`${name}.title`);
    if (name === "name" || name === "phone" || name === "email") return t(`contact.${name}`);
    if (name === "line" || name === "village" || name === "postal_code") {
      return t(`address.${name}`);
    }
    return tAbroad(name);
  };
  const labels = FIELDS.map((name) => [name, label(name)] as const);
  return Object.fromEntries(labels) as Record<Field, string>;
}
