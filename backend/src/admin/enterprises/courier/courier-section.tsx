import { Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SaveSection } from "../save-section";
import { RateImport } from "./rate-import";
import { RatesField } from "./rates-field";
import { RulesField } from "./rules-field";
import { type CourierTable, useCourierTable, useSaveCourierTable } from "./use-courier-table";

/** What couriers cost from the enterprise, and how its parcels are weighed. */
export function CourierSection({ enterpriseId }: { enterpriseId: string }) {
  const { t } = useTranslation();
  const { data, isError } = useCourierTable(enterpriseId);
  if (isError) {
    return (
      <Text size="small" role="alert" className="text-ui-fg-error px-6">
        {t("lapak.enterprises.loadFailed")}
      </Text>
    );
  }
  return data === undefined ? null : <CourierForm enterpriseId={enterpriseId} saved={data} />;
}

function CourierForm({ enterpriseId, saved }: { enterpriseId: string; saved: CourierTable }) {
  const { t } = useTranslation();
  const { mutateAsync } = useSaveCourierTable(enterpriseId);
  const [table, setTable] = useState(saved);
  return (
    <SaveSection
      title={t("lapak.enterprises.courier.title")}
      lead={t("lapak.enterprises.courier.lead")}
      save={() => mutateAsync(table)}
    >
      <RulesField rules={table.rules} onChange={(rules) => setTable({ ...table, rules })} />
      <RatesField rates={table.rates} onChange={(rates) => setTable({ ...table, rates })} />
      <RateImport enterpriseId={enterpriseId} onRead={(rates) => setTable({ ...table, rates })} />
      {table !== saved && (
        <Text size="small" weight="plus" role="status">
          {t("lapak.enterprises.courier.unsaved")}
        </Text>
      )}
    </SaveSection>
  );
}
