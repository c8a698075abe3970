import { Button, Label, Select } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { LocalZone } from "../../../lib/delivery/local/terms";
import { NumberField } from "../fields";
import { DistrictSearch } from "./district-search";
import { type District, useVillages } from "./use-areas";

const WHOLE = "whole";
const MAX_KM = 100;
const MAX_RUPIAH = 10_000_000;

/** Adds a kecamatan, a village in it, or a radius, with its fee. */
export function AddZone({ onAdd }: { onAdd: (zone: LocalZone, name: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [kind, setKind] = useState<"area" | "radius">("area");
  const [district, setDistrict] = useState<District | null>(null);
  const [village, setVillage] = useState(WHOLE);
  const [km, setKm] = useState(5);
  const [fee, setFee] = useState(5000);
  const { data: villages = [] } = useVillages(district?.district_code);
  const isWhole = village === WHOLE;
  const isReady = Number.isInteger(fee) && (kind === "radius" ? km > 0 : district !== null);

  function add() {
    if (kind === "radius") return onAdd({ area_code: null, radius_km: km, fee }, "");
    if (district === null) return;
    const whole = `Kec. ${district.district}`;
    const own = villages.find(({ code }) => code === village)?.name;
    const area_code = isWhole ? district.district_code : village;
    onAdd({ area_code, radius_km: null, fee }, isWhole ? whole : `${own}, ${whole}`);
    setVillage(WHOLE);
  }

  return (
    <div className="bg-ui-bg-subtle grid gap-3 rounded-lg p-4">
      <div className="grid gap-1">
        <Label htmlFor={`${id}-kind`} size="small" weight="plus">
          {t("lapak.enterprises.local.kind")}
        </Label>
        <Select
          value={kind}
          onValueChange={(value) => setKind(value === "radius" ? value : "area")}
        >
          <Select.Trigger id={`${id}-kind`}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value="area">{t("lapak.enterprises.local.kind_area")}</Select.Item>
            <Select.Item value="radius">{t("lapak.enterprises.local.kind_radius")}</Select.Item>
          </Select.Content>
        </Select>
      </div>
      {kind === "area" && (
        <DistrictSearch
          chosen={district}
          onChoose={(chosen) => {
            setDistrict(chosen);
            setVillage(WHOLE);
          }}
        />
      )}
      {kind === "area" && district !== null && (
        <div className="grid gap-1">
          <Label htmlFor={`${id}-village`} size="small" weight="plus">
            {t("lapak.enterprises.local.village")}
          </Label>
          <Select value={village} onValueChange={setVillage}>
            <Select.Trigger id={`${id}-village`}>
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              <Select.Item value={WHOLE}>{t("lapak.enterprises.local.whole")}</Select.Item>
              {villages.map(({ code, name }) => (
                <Select.Item key={code} value={code}>
                  {name}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
      )}
      {kind === "radius" && (
        <NumberField
          name="new_radius"
          label={t("lapak.enterprises.local.km")}
          hint={t("lapak.enterprises.local.km_hint")}
          min={0.1}
          max={MAX_KM}
          step={0.1}
          value={km}
          onChange={setKm}
        />
      )}
      <NumberField
        name="new_fee"
        label={t("lapak.enterprises.local.fee")}
        min={0}
        max={MAX_RUPIAH}
        value={fee}
        onChange={setFee}
      />
      <div>
        <Button type="button" size="small" variant="secondary" disabled={!isReady} onClick={add}>
          {t("lapak.enterprises.local.add")}
        </Button>
      </div>
    </div>
  );
}
