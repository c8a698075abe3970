import { Button, Input, Label, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Rate } from "../../../lib/delivery/rates";
import { formatRupiah } from "../../../lib/rupiah";
import { RateDrawer } from "./rate-drawer";
import { useZones } from "./use-courier-table";

interface RatesFieldProps {
  rates: readonly Rate[];
  onChange: (rates: Rate[]) => void;
}

/** All rates, to be looked through, changed, taken out and added to. */
export function RatesField({ rates, onChange }: RatesFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const { data: zones = [] } = useZones();
  const [filter, setFilter] = useState("");
  const names = new Map(zones.map(({ code, name }) => [code, name]));
  const titleOf = ({ service, zone_code: code }: Rate) =>
    `${service}: ${names.get(code) ?? ""} (${code})`;
  const shown = rates.filter((rate) =>
    titleOf(rate).toLowerCase().includes(filter.trim().toLowerCase()),
  );
  const replace = (old: Rate | null, rate: Rate) =>
    onChange(old === null ? [...rates, rate] : rates.map((one) => (one === old ? rate : one)));

  return (
    <section aria-labelledby={`${id}-title`} className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Text size="small" weight="plus" id={`${id}-title`}>
          {t("lapak.enterprises.courier.rates", { count: rates.length })}
        </Text>
        <RateDrawer
          zones={zones}
          rate={null}
          others={rates}
          onSave={(rate) => replace(null, rate)}
        />
      </div>
      <div className="grid gap-1">
        <Label htmlFor={id} size="small">
          {t("lapak.enterprises.courier.filter")}
        </Label>
        <Input
          id={id}
          type="search"
          value={filter}
          onChange={({ target }) => setFilter(target.value)}
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        />
      </div>
      {shown.length === 0 && <Text size="small">{t("lapak.enterprises.courier.none")}</Text>}
      <ul className="max-h-96 divide-y overflow-y-auto rounded-lg border empty:hidden">
        {shown.map((rate) => (
          <li
            key={`${rate.zone_code} ${rate.service}`}
            className="flex flex-wrap items-center justify-between gap-2 px-4 py-2"
          >
            <span className="min-w-0 grow break-words">
              <Text size="small" weight="plus">
                {titleOf(rate)}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {t("lapak.enterprises.courier.price", {
                  first: formatRupiah(rate.first_kg),
                  next: formatRupiah(rate.next_kg),
                  min: rate.days_min,
                  max: rate.days_max,
                })}
              </Text>
            </span>
            <span className="flex gap-2">
              <RateDrawer
                zones={zones}
                rate={rate}
                others={rates.filter((other) => other !== rate)}
                onSave={(changed) => replace(rate, changed)}
              />
              <Button
                type="button"
                size="small"
                variant="transparent"
                aria-label={t("lapak.enterprises.courier.remove_named", { name: titleOf(rate) })}
                onClick={() => onChange(rates.filter((other) => other !== rate))}
              >
                {t("lapak.enterprises.remove")}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
