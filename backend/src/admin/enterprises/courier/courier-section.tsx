import { Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LoadFailed } from "../load-failed";
import { SaveSection } from "../save-section";
import { RateImport } from "./rate-import";
import { RatesField } from "./rates-field";
import { RulesField } from "./rules-field";
import { type CourierTable, useCourierTable, useSaveCourierTable } from "./use-courier-table";

/** What couriers cost from the enterprise, and how its parcels are weighed. */
export function CourierSection({ enterpriseId }: { enterpriseId: string }) {
  const { data, isError } = useCourierTable(enterpriseId);
  if (isError) return <LoadFailed />;
  return data === undefined ? null : <CourierForm enterpriseId={enterpriseId} saved={data} />;
}

function CourierForm({ enterpriseId, saved }: { enterpriseId: string; saved: CourierTable }) {
  const { t } = useTranslation();
  const { mutateAsync } = useSaveCourierTable(enterpriseId);
  const [table, setTable] = useState(saved);
  const [kept, setKept] = useState(saved);
  return (
    <SaveSection
      title={t("lapak.enterprises.courier.title")}
      lead={t("lapak.enterprises.courier.lead")}
      save={async () => {
        await mutateAsync(table);
        setKept(table);
      }}
    >
      <RulesField rules={table.rules} onChange={(rules) => setTable({ ...table, rules })} />
      <RatesField rates={table.rates} onChange={(rates) => setTable({ ...table, rates })} />
      <RateImport enterpriseId={enterpriseId} onRead={(rates) => setTable({ ...table, rates })} />
      {table !== kept && (
        <Text size="small" weight="plus" role="status">
          {t("lapak.enterprises.courier.unsaved")}
        </Text>
      )}
    </SaveSection>
  );
}
