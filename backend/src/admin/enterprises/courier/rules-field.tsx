import { useTranslation } from "react-i18next";
import type { ParcelRules } from "../../../lib/delivery/parcel";
import { NumberField } from "../fields";

/** What each rule may be, as the backend has it. */
const BOUNDS: Record<keyof ParcelRules, { min: number; max: number }> = {
  packaging_grams: { min: 0, max: 200_000 },
  minimum_grams: { min: 0, max: 200_000 },
  tolerance_grams: { min: 0, max: 999 },
  volumetric_divisor: { min: 1000, max: 10_000 },
};
const NAMES = Object.keys(BOUNDS) as (keyof ParcelRules)[];

interface RulesFieldProps {
  rules: ParcelRules;
  onChange: (rules: ParcelRules) => void;
}

/** How the weight that a courier is paid for follows from the goods. */
export function RulesField({ rules, onChange }: RulesFieldProps) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {NAMES.map((name) => (
        <NumberField
          key={name}
          name={`rules.${name}`}
          label={t(`lapak.enterprises.courier.${name}`)}
          hint={t(`lapak.enterprises.courier.${name}_hint`)}
          {...BOUNDS[name]}
          value={rules[name]}
          onChange={(value) => onChange({ ...rules, [name]: value })}
        />
      ))}
    </div>
  );
}
