import { useTranslations } from "next-intl";
import { TextField } from "./text-field";

/** Where a courier goes. Out of sight while pickup is chosen, by CSS alone. */
export function AddressSection() {
  const t = useTranslations("checkout.address");
  return (
    <section
      aria-labelledby="address"
      className="grid gap-4 group-has-[[value=pickup]:checked]/checkout:hidden sm:grid-cols-2"
    >
      <div className="sm:col-span-2">
        <h2 id="address" className="text-xl font-semibold">
          {t("title")}
        </h2>
        <p className="text-sm text-ink-soft">{t("lead")}</p>
      </div>
      <TextField
        name="line"
        label={t("line")}
        autoComplete="street-address"
        className="sm:col-span-2"
      />
      <TextField name="village" label={t("village")} autoComplete="address-level4" />
      <TextField name="district" label={t("district")} autoComplete="address-level3" />
      <TextField name="regency" label={t("regency")} autoComplete="address-level2" />
      <TextField name="province" label={t("province")} autoComplete="address-level1" />
      <TextField
        name="postal_code"
        label={t("postal_code")}
        autoComplete="postal-code"
        inputMode="numeric"
      />
    </section>
  );
}
