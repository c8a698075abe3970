import { useTranslations } from "next-intl";
import { filterChoiceClass } from "./filter-choice";

interface DeliveryFilterProps {
  chosen: "0" | "1" | undefined;
  facet: readonly { value: string; count: number }[];
}

/** Whether goods can be sent or have to be fetched. */
export function DeliveryFilter({ chosen, facet }: DeliveryFilterProps) {
  const t = useTranslations("search.filters");
  const countOf = (value: string) => facet.find((one) => one.value === value)?.count ?? 0;
  const choices = [
    { value: "", label: t("deliveryAny"), count: null },
    { value: "0", label: t("deliveryShip"), count: countOf("false") },
    { value: "1", label: t("deliveryPickup"), count: countOf("true") },
  ];
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{t("delivery")}</legend>
      {choices.map(({ value, label, count }) => (
        <label key={value} className={filterChoiceClass}>
          <input
            type="radio"
            name="ambil"
            value={value}
            defaultChecked={value === (chosen ?? "")}
          />
          <span className="min-w-0 grow">{label}</span>
          {count !== null && <span className="text-sm text-ink-soft">{count}</span>}
        </label>
      ))}
    </fieldset>
  );
}
