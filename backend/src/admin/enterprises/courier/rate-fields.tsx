import { Input, Label, Text } from "@medusajs/ui";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Rate } from "../../../lib/delivery/rates";
import { NumberField, TextField } from "../fields";

const MAX_RUPIAH = 10_000_000;
const MAX_DAYS = 120;

interface RateFieldsProps {
  rate: Rate;
  zones: readonly { code: string; name: string }[];
  onChange: (rate: Rate) => void;
}

/** Service, zone, price and days of one rate. */
export function RateFields({ rate, zones, onChange }: RateFieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  const number = (name: "first_kg" | "next_kg" | "days_min" | "days_max", max: number) => ({
    name,
    label: t(`lapak.enterprises.courier.${name}`),
    min: 0,
    max,
    required: false,
    value: rate[name],
    onChange: (value: number) => onChange({ ...rate, [name]: value }),
  });
  const zone = zones.find(({ code }) => code === rate.zone_code);
  return (
    <>
      <TextField
        name="service"
        label={t("lapak.enterprises.courier.service")}
        hint={t("lapak.enterprises.courier.service_hint")}
        maxLength={40}
        value={rate.service}
        onChange={(service) => onChange({ ...rate, service })}
      />
      <div className="grid gap-1">
        <Label htmlFor={id} size="small" weight="plus">
          {t("lapak.enterprises.courier.zone")}
        </Label>
        <Input
          id={id}
          list={`${id}-zones`}
          autoComplete="off"
          value={rate.zone_code}
          aria-describedby={`${id}-name`}
          onChange={({ target }) => onChange({ ...rate, zone_code: codeIn(target.value) })}
        />
        <datalist id={`${id}-zones`}>
          {zones.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </datalist>
        <Text size="small" id={`${id}-name`} className="text-ui-fg-subtle">
          {zone?.name ?? t("lapak.enterprises.courier.zone_hint")}
        </Text>
      </div>
      <div className="grid grid-cols-2 gap-4">
        <NumberField {...number("first_kg", MAX_RUPIAH)} />
        <NumberField {...number("next_kg", MAX_RUPIAH)} />
        <NumberField {...number("days_min", MAX_DAYS)} />
        <NumberField {...number("days_max", MAX_DAYS)} />
      </div>
    </>
  );
}

/** Excel in Indonesian writes 82,03; countries are written in capitals. */
function codeIn(typed: string): string {
  return typed.trim().replace(",", ".").toUpperCase();
}
