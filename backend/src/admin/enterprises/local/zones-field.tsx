import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { LocalZone } from "../../../lib/delivery/local/terms";
import { formatRupiah } from "../../../lib/rupiah";
import { AddZone } from "./add-zone";

interface ZonesFieldProps {
  zones: readonly LocalZone[];
  /** Of the areas that were saved before. */
  names: Readonly<Record<string, string>>;
  onChange: (zones: LocalZone[]) => void;
}

const keyOf = ({ area_code, radius_km }: LocalZone) => area_code ?? `${radius_km} km`;

/** Where the carrier goes for which fee. */
export function ZonesField({ zones, names, onChange }: ZonesFieldProps) {
  const { t } = useTranslation();
  const [added, setAdded] = useState<Readonly<Record<string, string>>>({});
  const nameOf = ({ area_code: code, radius_km: km }: LocalZone) =>
    code === null
      ? t("lapak.enterprises.local.within", { km })
      : (added[code] ?? names[code] ?? code);
  return (
    <section aria-labelledby="local-zones" className="grid gap-3">
      <Text size="small" weight="plus" id="local-zones">
        {t("lapak.enterprises.local.zones")}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {t("lapak.enterprises.local.zones_hint")}
      </Text>
      {zones.length === 0 ? (
        <Text size="small">{t("lapak.enterprises.local.no_zones")}</Text>
      ) : (
        <ul className="divide-y rounded-lg border">
          {zones.map((zone) => (
            <li key={keyOf(zone)} className="flex items-center justify-between gap-3 px-4 py-2">
              <span className="txt-compact-small min-w-0 break-words">
                {nameOf(zone)}: <strong>{formatRupiah(zone.fee)}</strong>
              </span>
              <Button
                type="button"
                size="small"
                variant="transparent"
                aria-label={t("lapak.enterprises.local.remove_named", { name: nameOf(zone) })}
                onClick={() => onChange(zones.filter((other) => other !== zone))}
              >
                {t("lapak.enterprises.remove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddZone
        onAdd={(zone, name) => {
          if (zone.area_code !== null) setAdded({ ...added, [zone.area_code]: name });
          onChange([...zones.filter((other) => keyOf(other) !== keyOf(zone)), zone]);
        }}
      />
    </section>
  );
}
