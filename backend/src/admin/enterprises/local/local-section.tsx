import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { LocalTerms } from "../../../lib/delivery/local/terms";
import { NumberField, SwitchField, TextField } from "../fields";
import { LoadFailed } from "../load-failed";
import { SaveSection } from "../save-section";
import { DaysField } from "./days-field";
import {
  type LocalDelivery,
  NOTHING_YET,
  useLocalDelivery,
  useSaveLocalDelivery,
} from "./use-local-delivery";
import { ZonesField } from "./zones-field";

const MAX_RUPIAH = 10_000_000;

/** The carrier that the enterprise sends out itself. */
export function LocalSection({ enterpriseId }: { enterpriseId: string }) {
  const { data, isError } = useLocalDelivery(enterpriseId);
  if (isError) return <LoadFailed />;
  return data === undefined ? null : <LocalForm enterpriseId={enterpriseId} saved={data} />;
}

function LocalForm({ enterpriseId, saved }: { enterpriseId: string; saved: LocalDelivery }) {
  const { t } = useTranslation();
  const { mutateAsync } = useSaveLocalDelivery(enterpriseId);
  const [terms, setTerms] = useState(saved.local_delivery ?? NOTHING_YET);
  const change = (part: Partial<LocalTerms>) => setTerms({ ...terms, ...part });
  const { schedule } = terms;
  return (
    <SaveSection
      title={t("lapak.enterprises.local.title")}
      lead={t("lapak.enterprises.local.lead")}
      save={() => mutateAsync(terms)}
    >
      <SwitchField
        label={t("lapak.enterprises.local.is_active")}
        checked={terms.is_active}
        onChange={(is_active) => change({ is_active })}
      />
      <TextField
        name="name"
        label={t("lapak.enterprises.local.name")}
        hint={t("lapak.enterprises.local.name_hint")}
        maxLength={60}
        value={terms.name}
        onChange={(name) => change({ name })}
      />
      <DaysField
        days={schedule.days}
        onChange={(days) => change({ schedule: { ...schedule, days } })}
      />
      <div className="grid grid-cols-2 gap-4">
        <TextField
          name="schedule.from"
          label={t("lapak.enterprises.local.from")}
          type="time"
          required
          value={schedule.from}
          onChange={(from) => change({ schedule: { ...schedule, from } })}
        />
        <TextField
          name="schedule.until"
          label={t("lapak.enterprises.local.until")}
          type="time"
          required
          value={schedule.until}
          onChange={(until) => change({ schedule: { ...schedule, until } })}
        />
      </div>
      <NumberField
        name="minimum_order"
        label={t("lapak.enterprises.local.minimum_order")}
        hint={t("lapak.enterprises.local.minimum_order_hint")}
        min={0}
        max={MAX_RUPIAH}
        value={terms.minimum_order}
        onChange={(minimum_order) => change({ minimum_order })}
      />
      <SwitchField
        label={t("lapak.enterprises.local.takes_cash")}
        hint={t("lapak.enterprises.local.takes_cash_hint")}
        checked={terms.takes_cash}
        onChange={(takes_cash) => change({ takes_cash })}
      />
      <SwitchField
        label={t("lapak.enterprises.local.takes_pickup_only")}
        hint={t("lapak.enterprises.local.takes_pickup_only_hint")}
        checked={terms.takes_pickup_only}
        onChange={(takes_pickup_only) => change({ takes_pickup_only })}
      />
      <ZonesField
        zones={terms.zones}
        names={saved.area_names}
        onChange={(zones) => change({ zones })}
      />
    </SaveSection>
  );
}
