import { useLocale, useTranslations } from "next-intl";
import type { BasketGroup } from "@/features/basket";
import { countryName } from "@/lib/country-name";
import type { CheckoutOptions } from "@/lib/medusa/cart-shapes";
import { AskAbroad } from "./ask-abroad";
import { CountryField } from "./country-field";

interface CountryChoiceProps {
  group: BasketGroup;
  options: Pick<CheckoutOptions, "country" | "countries">;
}

/** An address abroad: the countries that a courier goes to, and whom to ask for any other. */
export function CountryChoice({ group, options: { country, countries } }: CountryChoiceProps) {
  const t = useTranslations("abroad");
  const tPlace = useTranslations("checkout.place");
  const locale = useLocale();
  const named = countries
    .map((code) => ({ code, name: countryName(code, locale) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, locale));
  return (
    <CountryField
      chosen={country}
      countries={named}
      texts={{
        title: t("title"),
        label: t("country"),
        hint: t("hint"),
        none: t("none"),
        use: t("use"),
        chosen: country === null ? "" : `${tPlace("chosen")} ${countryName(country, locale)}`,
      }}
    >
      <p className="mt-1 text-sm">
        {t("other")} <AskAbroad group={group} />
      </p>
    </CountryField>
  );
}
