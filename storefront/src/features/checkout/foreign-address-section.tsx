import { useTranslations } from "next-intl";
import { TextField } from "./text-field";

/**
 * Where goods are sent in another country, as addresses are written there, and who pays its customs. Out
 * of sight while pickup is chosen, by CSS alone.
 */
export function ForeignAddressSection({ country }: { country: string }) {
  const t = useTranslations("abroad");
  const title = useTranslations("checkout.address")("title");
  return (
    <section
      aria-labelledby="foreign-address"
      className="grid gap-4 group-has-[[value=pickup]:checked]/checkout:hidden sm:grid-cols-2"
    >
      <div className="grid gap-2 sm:col-span-2">
        <h2 id="foreign-address" className="text-xl font-semibold">
          {title}: {country}
        </h2>
        <p className="notice">{t("customs")}</p>
      </div>
      <TextField
        name="line"
        label={t("line")}
        autoComplete="address-line1"
        className="sm:col-span-2"
      />
      <TextField
        name="line2"
        label={t("line2")}
        autoComplete="address-line2"
        className="sm:col-span-2"
        isOptional
      />
      <TextField name="city" label={t("city")} autoComplete="address-level2" />
      <TextField name="state" label={t("state")} autoComplete="address-level1" isOptional />
      <TextField
        name="postal_code"
        label={t("postal_code")}
        autoComplete="postal-code"
        isOptional
      />
    </section>
  );
}
