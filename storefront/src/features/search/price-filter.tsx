import { useTranslations } from "next-intl";

interface PriceFilterProps {
  min: number | undefined;
  max: number | undefined;
  range: { min: number; max: number } | null;
}

/** From what to what a price may go; the placeholders tell what there is. */
export function PriceFilter({ min, max, range }: PriceFilterProps) {
  const t = useTranslations("search.filters");
  const fields = [
    { name: "min", label: t("priceMin"), value: min, bound: range?.min },
    { name: "max", label: t("priceMax"), value: max, bound: range?.max },
  ];
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{t("price")}</legend>
      <div className="grid grid-cols-2 gap-3">
        {fields.map(({ name, label, value, bound }) => (
          <label key={name} className="grid min-w-0 content-end gap-1 text-sm">
            {label}
            <input
              name={name}
              inputMode="numeric"
              maxLength={20}
              defaultValue={value?.toLocaleString("id-ID")}
              placeholder={bound?.toLocaleString("id-ID")}
              className="field w-full min-w-0"
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
