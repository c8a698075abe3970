import { useTranslations } from "next-intl";
import type { Place } from "@/lib/medusa/cart-shapes";
import { placeName } from "./place-name";
import { onlyPostcode } from "./postcode";
import { TextField } from "./text-field";

/** Where the goods are brought. Out of sight while pickup is chosen, by CSS alone. */
export function AddressSection({ place }: { place: Place | null }) {
  const t = useTranslations("checkout.address");
  const tPlaces = useTranslations("places");
  const postcode = onlyPostcode(place);
  return (
    <section
      aria-labelledby="address"
      className="grid gap-4 group-has-[[value=pickup]:checked]/checkout:hidden sm:grid-cols-2"
    >
      <div className="sm:col-span-2">
        <h2 id="address" className="text-xl font-semibold">
          {t("title")}
        </h2>
        <p className="text-ink-soft">{place === null ? t("lead") : placeName(place)}</p>
      </div>
      <TextField
        name="line"
        label={t("line")}
        autoComplete="street-address"
        className="sm:col-span-2"
      />
      <TextField
        name="village"
        label={t("village")}
        autoComplete="address-level4"
        fallback={place?.village?.name}
      />
      <TextField
        name="postal_code"
        label={t("postal_code")}
        autoComplete="postal-code"
        inputMode="numeric"
        hint={postcode === undefined ? undefined : tPlaces("postcodeHint")}
        fallback={postcode}
      />
    </section>
  );
}
